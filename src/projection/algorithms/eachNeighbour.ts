import type { CollaborationNetwork } from "../network.type";
import type { LinkRule } from "./linkRule";

/** Calls `visit` for every activity that an actor takes part in and that counts. */
export function eachActivity(
  { participations }: CollaborationNetwork,
  rule: LinkRule,
  actor: number,
  visit: (activity: number) => void,
): void {
  const { offsets, activities } = participations;
  for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry += 1) {
    const activity = activities[entry]!;
    if (rule.activity(activity) && rule.participation(entry)) visit(activity);
  }
}

/** Calls `visit` for every actor whose participation in an activity counts; the activity is taken to count. */
export function eachParticipant(
  { participants }: CollaborationNetwork,
  rule: LinkRule,
  activity: number,
  visit: (actor: number) => void,
): void {
  const { offsets, actors, participations } = participants;
  for (let entry = offsets[activity]!; entry < offsets[activity + 1]!; entry += 1) {
    if (rule.participation(participations[entry]!)) visit(actors[entry]!);
  }
}
