import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { DeclarationAnswer } from "./declaration.enums";
import { DECLARATION_TEXTS } from "./declaration.texts";
import type { PartnershipDeclaration } from "./declaration.type";

/**
 * For which of the partners a declaration is answered: the named one, or the only one whose answer is awaited and the
 * viewer's to give.
 *
 * @param coordinate of the mutation in the policy
 * @throws FORBIDDEN when it is not theirs to answer; Refusal when no answer is awaited, or several are
 */
export function answeringActor(
  viewer: Viewer,
  coordinate: string,
  { partners }: PartnershipDeclaration,
  actorId: string | null | undefined,
): string {
  const named = actorId
    ? [decodeId("Actor", actorId, "input.actorId")]
    : partners.map(({ actorKey }) => actorKey);
  demand(viewer, coordinate, { actorKeys: named });
  const awaited = partners
    .filter(({ actorKey, answer }) => named.includes(actorKey) && answer === DeclarationAnswer.AWAITED)
    .map(({ actorKey }) => actorKey)
    .filter((key) => sees(viewer, coordinate, { actorKeys: [key] }));
  if (awaited.length === 1) return awaited[0]!;
  throw awaited.length === 0
    ? refusal("NOT_POSSIBLE", "input.actorId", DECLARATION_TEXTS.NOT_AWAITED)
    : refusal("INVALID", "input.actorId", DECLARATION_TEXTS.SEVERAL);
}
