import { NEWCOMER_ACTIVITIES } from "../candidates/newcomer";
import type { CollaborationNetwork } from "../projection/network.type";

/** Whether an actor has taken part in at most one public activity, past and present. */
export function isNewcomer({ participations, activities }: CollaborationNetwork): (actor: number) => boolean {
  const { offsets, activities: entries } = participations;
  return (actor) => {
    let count = 0;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]! && count <= NEWCOMER_ACTIVITIES; entry += 1)
      if (activities.isPrivate[entries[entry]!] === 0) count += 1;
    return count <= NEWCOMER_ACTIVITIES;
  };
}
