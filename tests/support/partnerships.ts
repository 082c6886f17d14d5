import type { Api } from "./api";
import { actorId } from "./networkFixture";

/** What tests ask of a declaration. */
export const DECLARATION = `id key state isPrivate note declineReason name partnership { key }
  declaredBy { key } partners { answer actor { key } } topics { key } documentedBy { key }`;

/** What tests ask of a partnership. */
export const PARTNERSHIP = `id key name kind startDate endDate isPrivate version participantCount
  partners { edges { until node { key } } }
  history { version name kind endDate isPrivate replacedBy actors { key } } publicationAgreedBy { key }`;

/** A declaration as {@link DECLARATION} asks for it. */
export interface Declaration {
  id: string;
  key: string;
  state: string;
  isPrivate: boolean;
  note: string | null;
  declineReason: string | null;
  partnership: { key: string } | null;
  partners: { answer: string; actor: { key: string } }[];
}

/** A partnership as {@link PARTNERSHIP} asks for it. */
export interface AskedPartnership {
  id: string;
  key: string;
  name: string;
  endDate: string | null;
  isPrivate: boolean;
  version: number;
  partners: { edges: { until: string | null; node: { key: string } }[] };
  history: { version: number; replacedBy: string }[] | null;
  publicationAgreedBy: { key: string }[] | null;
}

/** What every mutation about partnerships answers, as {@link mutate} asks for it. */
export interface PartnershipAnswer {
  revision: number | null;
  userErrors: { code: string; path: string[]; message: string }[];
  declaration: Declaration | null;
  partnership: AskedPartnership | null;
}

/** Runs one of the mutations about partnerships. */
export async function mutate(
  api: Api,
  mutation: string,
  input: Record<string, unknown>,
): Promise<PartnershipAnswer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const hasDeclaration = /^(declare|confirm|decline|withdraw)/.test(mutation);
  const hasPartnership = !/^(declare|decline|withdraw)/.test(mutation);
  const data = await api.data<{ answer: PartnershipAnswer }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
      revision userErrors { code path message }
      ${hasDeclaration ? `declaration { ${DECLARATION} }` : ""} ${hasPartnership ? `partnership { ${PARTNERSHIP} }` : ""}
    } }`,
    { input },
  );
  return data.answer;
}

/** Declares a partnership of research between actors, the first of them declaring. */
export function declare(
  api: Api,
  [actorKey, ...partnerKeys]: [string, ...string[]],
  more: Record<string, unknown> = {},
): Promise<PartnershipAnswer> {
  return mutate(api, "declarePartnership", {
    actorId: actorId(actorKey),
    partnerIds: partnerKeys.map(actorId),
    kind: "RESEARCH",
    startDate: "2024-01-01",
    ...more,
  });
}

/** The code of the error that an operation ends in; null where it ends in none. */
export async function errorCode(
  api: Api,
  query: string,
  variables: Record<string, unknown>,
): Promise<string | null> {
  const { errors } = await api.ask(query, variables);
  return (errors?.[0]?.extensions["code"] as string | undefined) ?? null;
}
