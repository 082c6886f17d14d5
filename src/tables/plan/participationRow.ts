import type { ParticipationRow } from "../../import/planProject";

/** A participation that an office names: of its money and its end nothing is known. */
export function participationRow(
  actorKey: string,
  activityKey: string,
  source: string,
  roles: readonly string[],
): ParticipationRow {
  const key = `${actorKey}|${activityKey}`;
  return { key, actorKey, activityKey, source, roles, contribution: null, hasEnded: null };
}
