import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { ConsortiumRole } from "./consortium.enums";
import type { Consortium } from "./consortium.type";

type Shared = Pick<Consortium, "leadKey" | "partners">;

/**
 * Asks for a right in a consortium that the viewer is known to see.
 *
 * @param coordinate of the mutation in the policy
 * @param least the role that is needed at least
 * @throws FORBIDDEN for those whose role is less
 */
export function demandRole(
  viewer: Viewer,
  coordinate: string,
  consortium: Shared,
  least: ConsortiumRole,
): void {
  demand(viewer, coordinate, thoseWith(consortium, least));
}

/** Whom a right in a consortium concerns: the actors whose people have the role or a greater one. */
export function thoseWith({ leadKey, partners }: Shared, least: ConsortiumRole): { actorKeys: string[] } {
  const enough = ENOUGH[least];
  return {
    actorKeys: [
      ...(leadKey === null ? [] : [leadKey]),
      ...partners.filter(({ role }) => enough.includes(role)).map(({ key }) => key),
    ],
  };
}

/** What the viewer, who sees it, may do in a consortium; a manager to whom it is shown reads. */
export function roleOf({ speaksFor }: Viewer, { leadKey, partners }: Shared): ConsortiumRole {
  if (leadKey !== null && speaksFor.has(leadKey)) return ConsortiumRole.LEAD;
  const roles = partners.filter(({ key }) => speaksFor.has(key)).map(({ role }) => role);
  return roles.includes(ConsortiumRole.EDITOR) ? ConsortiumRole.EDITOR : ConsortiumRole.READER;
}

/** The roles that include each. */
const ENOUGH: Readonly<Record<ConsortiumRole, readonly ConsortiumRole[]>> = {
  [ConsortiumRole.LEAD]: [],
  [ConsortiumRole.EDITOR]: [ConsortiumRole.EDITOR],
  [ConsortiumRole.READER]: [ConsortiumRole.EDITOR, ConsortiumRole.READER],
};
