import type { CollaborationNetwork } from "../network.type";
import type { NetworkChange } from "../networkChange";
import type { ProjectionRepository } from "../projection.repository";
import type { ChangedRows } from "./changedRows.type";
import { indexOfKey, tiesOf } from "./knownTies";

/** Beyond so many rows it is no longer cheaper to read them than the whole network. */
const MOST_ROWS = 3_000;

/**
 * Reads again what a change touched: the actors and activities that it names, the activities and parts that an actor has by
 * now but not in the network in memory, or the other way round, and everybody who takes or took part in an activity that
 * it names, as profiles follow activities.
 *
 * @returns null when it is too much
 */
export async function readChangedRows(
  repository: ProjectionRepository,
  network: CollaborationNetwork,
  change: NetworkChange,
  signal: AbortSignal,
): Promise<ChangedRows | null> {
  const actorKeys = new Set(change.actors);
  const activityKeys = new Set(change.activities);
  if (change.actors.length > 0) {
    const before = tiesOf(network, change.actors);
    const now = new Map((await repository.ties(change.actors)).map((ties) => [ties.key, ties]));
    for (const { key, activities, parts } of before) {
      const present = now.get(key);
      differing(activities, present?.activities ?? []).forEach((each) => activityKeys.add(each));
      differing(parts, present?.parts ?? []).forEach((each) => actorKeys.add(each));
    }
  }
  if (activityKeys.size > MOST_ROWS) return null;
  const activities = await repository.activities([...activityKeys], signal);
  const named = new Set(change.activities);
  for (const key of named) for (const participant of participantsOf(network, key)) actorKeys.add(participant);
  for (const { key, actors } of activities) if (named.has(key)) actors.forEach((each) => actorKeys.add(each));
  if (actorKeys.size + activityKeys.size > MOST_ROWS) return null;
  const actors = await repository.actors([...actorKeys], signal);
  return { actorKeys, activityKeys, actors, activities };
}

function participantsOf({ activities, actors, participants }: CollaborationNetwork, key: string): string[] {
  const index = indexOfKey(activities.keys, key);
  if (index < 0) return [];
  const [first, end] = [participants.offsets[index]!, participants.offsets[index + 1]!];
  return Array.from(participants.actors.subarray(first, end), (actor) => actors.keys[actor]!);
}

/** What is in one of two lists only. */
function differing(one: readonly string[], other: readonly string[]): string[] {
  const [ones, others] = [new Set(one), new Set(other)];
  return [...one.filter((each) => !others.has(each)), ...other.filter((each) => !ones.has(each))];
}
