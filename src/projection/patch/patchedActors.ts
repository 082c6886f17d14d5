import { ActorCollector } from "../actorCollector";
import type { CollaborationNetwork, ProjectedActors } from "../network.type";
import type { ActorRow } from "../rows.type";
import type { Turns } from "../../collections/turns";
import { patchedTopics } from "./patchedTopics";
import { plannedList, plannedNumbers, type RowPlan } from "./rowPlan";

/** A plan of actors, with where their keys are now. */
export interface ActorPlan extends RowPlan {
  readonly indexes: ReadonlyMap<string, number>;
}

/** The actors and their profiles, out of those of an old network and the rows read again. */
export async function patchedActors(
  { actors: old, profiles, topics }: CollaborationNetwork,
  plan: ActorPlan,
  rows: readonly ActorRow[],
  turns: Turns,
): Promise<Pick<CollaborationNetwork, "actors" | "profiles">> {
  if (rows.length === 0 && !plan.isShifted) return { actors: old, profiles };
  const collector = new ActorCollector(topics);
  rows.forEach((row) => collector.add(row));
  const read = collector.finish(plan.indexes);
  await turns.next();
  const made = { profiles: patchedTopics(plan, profiles, read.profiles) };
  await turns.next();
  return { ...made, actors: patchedColumns(old, plan, read.actors) };
}

function patchedColumns(old: ProjectedActors, plan: ActorPlan, read: ProjectedActors): ProjectedActors {
  const parents = old.parents.map((parent) => (parent < 0 ? -1 : plan.moved[parent]!));
  return {
    keys: plan.keys,
    indexes: plan.indexes,
    kinds: plannedList(plan, old.kinds, read.kinds),
    kindBases: plannedList(plan, old.kindBases, read.kindBases),
    statuses: plannedList(plan, old.statuses, read.statuses),
    countries: plannedList(plan, old.countries, read.countries),
    cities: plannedList(plan, old.cities, read.cities),
    parents: plannedNumbers(plan, parents, read.parents),
    isInRegion: plannedNumbers(plan, old.isInRegion, read.isInRegion),
    isSme: plannedNumbers(plan, old.isSme, read.isSme),
    isLookingForPartners: plannedNumbers(plan, old.isLookingForPartners, read.isLookingForPartners),
    isExample: plannedNumbers(plan, old.isExample, read.isExample),
    valueChainStages: plannedList(plan, old.valueChainStages, read.valueChainStages),
    lifeCoursePhases: plannedList(plan, old.lifeCoursePhases, read.lifeCoursePhases),
    lighthouses: plannedList(plan, old.lighthouses, read.lighthouses),
  };
}
