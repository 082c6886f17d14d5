import { ActivityCollector } from "../activityCollector";
import type { CollaborationNetwork } from "../network.type";
import { linkWeights } from "../participationTables";
import type { ActivityRow } from "../rows.type";
import type { Turns } from "../../collections/turns";
import type { ActorPlan } from "./patchedActors";
import { patchedParticipations } from "./patchedParticipations";
import { patchedTopics } from "./patchedTopics";
import { plannedList, plannedNumbers, type RowPlan } from "./rowPlan";

type Activities = Pick<CollaborationNetwork, "activities" | "participations" | "participants" | "subjects">;

/** The activities, who takes part in them and what they are about, out of an old network and the rows read again. */
export async function patchedActivities(
  network: CollaborationNetwork,
  { actors, activities: plan }: { actors: ActorPlan; activities: RowPlan },
  rows: readonly ActivityRow[],
  turns: Turns,
): Promise<Activities> {
  const { activities: old, participations, participants, subjects, topics } = network;
  const isSame = rows.length === 0 && !plan.isShifted;
  if (isSame && !actors.isShifted) return { activities: old, participations, participants, subjects };
  const collector = new ActivityCollector(actors, topics);
  rows.forEach((row) => collector.add(row));
  const read = await collector.finish(turns);
  await turns.next();
  const taking = await patchedParticipations(network, read, actors, plan, turns);
  await turns.next();
  if (isSame) return { ...taking, activities: old, subjects };
  const made = { ...taking, subjects: patchedTopics(plan, subjects, read.subjects) };
  await turns.next();
  const kinds = plannedNumbers(plan, old.kinds, read.activities.kinds);
  return {
    ...made,
    activities: {
      keys: plan.keys,
      kinds,
      starts: plannedNumbers(plan, old.starts, read.activities.starts),
      ends: plannedNumbers(plan, old.ends, read.activities.ends),
      isPrivate: plannedNumbers(plan, old.isPrivate, read.activities.isPrivate),
      weights: linkWeights(kinds, taking.participants),
      layers: plannedList(plan, old.layers, read.activities.layers),
      programmes: plannedList(plan, old.programmes, read.activities.programmes),
    },
  };
}
