import { activityDates } from "./activityDates";
import { RowCollector } from "./collectRows";
import { dayNumber } from "./days";
import { type CollaborationNetwork, type TopicRows, UNKNOWN_DAY } from "./network.type";
import { linkWeights, ParticipationTables } from "./participationTables";
import { profilesByActivities } from "./profilesByActivities";
import type { Turns } from "../collections/turns";

/**
 * The network as it was known at the end of a day: without what began, or who joined, later. Profiles are those of the public
 * activities known by then, since what actors declare carries no date; what else is told of an actor is as it is today, for the
 * same reason. O(participations + subjects).
 *
 * @param asOf the day, "YYYY-MM-DD", inclusive
 */
export async function networkAsOf(
  network: CollaborationNetwork,
  asOf: string,
  turns: Turns,
): Promise<CollaborationNetwork> {
  const day = dayNumber(asOf);
  const { activities, participants, participations: all } = network;
  const known: number[] = [];
  const tables = new ParticipationTables();
  for (let activity = 0; activity < activities.keys.length; activity += 1) {
    await turns.next();
    if (activityDates(network, activity).knownFrom > day) continue;
    known.push(activity);
    for (
      let entry = participants.offsets[activity]!;
      entry < participants.offsets[activity + 1]!;
      entry += 1
    ) {
      const participation = participants.participations[entry]!;
      const since = all.since[participation]!;
      if (since !== UNKNOWN_DAY && since > day) continue;
      const former = all.former.get(participation) ?? [];
      tables.add(participants.actors[entry]!, since, all.until[participation]!, former);
    }
    tables.endActivity();
  }
  const taking = await tables.finish(network.actors.keys.length, turns);
  const kinds = Uint8Array.from(known, (activity) => activities.kinds[activity]!);
  const isPrivate = Uint8Array.from(known, (activity) => activities.isPrivate[activity]!);
  const subjects = pickedTopics(network.subjects, known);
  await turns.next();
  return {
    ...network,
    ...taking,
    activities: {
      keys: known.map((activity) => activities.keys[activity]!),
      kinds,
      isPrivate,
      starts: Int32Array.from(known, (activity) => activities.starts[activity]!),
      ends: Int32Array.from(known, (activity) => activities.ends[activity]!),
      weights: linkWeights(kinds, taking.participants),
      layers: known.map((activity) => activities.layers[activity] ?? null),
      programmes: known.map((activity) => activities.programmes[activity]!),
    },
    subjects,
    profiles: await profilesByActivities(taking.participations, isPrivate, subjects, turns),
  };
}

function pickedTopics(rows: TopicRows, owners: readonly number[]): TopicRows {
  const offsets = new RowCollector();
  const entries: number[] = [];
  for (const owner of owners) {
    for (let entry = rows.offsets[owner]!; entry < rows.offsets[owner + 1]!; entry += 1) entries.push(entry);
    offsets.end(entries.length);
  }
  return {
    offsets: offsets.finish(),
    topics: Uint32Array.from(entries, (entry) => rows.topics[entry]!),
    weights: Float64Array.from(entries, (entry) => rows.weights[entry]!),
    isDirect: Uint8Array.from(entries, (entry) => rows.isDirect[entry]!),
    origins: Uint8Array.from(entries, (entry) => rows.origins[entry]!),
  };
}
