import type { CollaborationNetwork } from "../network.type";
import { ParticipationTables } from "../participationTables";
import type { Turns } from "../../collections/turns";
import type { RowPlan } from "./rowPlan";

type Taking = Pick<CollaborationNetwork, "participants" | "participations">;

/**
 * Who takes part in what, out of an old network and the activities read again. O(participations).
 *
 * @param read with the actors' new indexes
 * @throws Error when an actor is gone that takes part in an activity which was not read again
 */
export async function patchedParticipations(
  old: Taking,
  read: Taking,
  actors: RowPlan,
  { sources }: RowPlan,
  turns: Turns,
): Promise<Taking> {
  const tables = new ParticipationTables();
  for (const source of sources) {
    if (source < 0) copy(tables, read, -1 - source, (actor) => actor);
    else copy(tables, old, source, (actor) => actors.moved[actor]!);
    tables.endActivity();
    await turns.next();
  }
  await turns.next();
  return tables.finish(actors.keys.length, turns);
}

const NONE: readonly never[] = [];

function copy(
  tables: ParticipationTables,
  { participants, participations: { since, until, former } }: Taking,
  activity: number,
  place: (actor: number) => number,
): void {
  const { offsets, actors, participations } = participants;
  for (let entry = offsets[activity]!; entry < offsets[activity + 1]!; entry += 1) {
    const actor = place(actors[entry]!);
    if (actor < 0) throw new Error("An actor is gone whose activities nobody said had changed.");
    const participation = participations[entry]!;
    tables.add(actor, since[participation]!, until[participation]!, former.get(participation) ?? NONE);
  }
}
