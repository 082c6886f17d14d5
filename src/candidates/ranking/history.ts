import { doubles } from "../../collections/doubles";
import { faded } from "../../collections/faded";
import { RowCollector, transposed } from "../../projection/collectRows";
import { dayNumber } from "../../projection/days";
import type { CollaborationNetwork } from "../../projection/network.type";
import { activityDates } from "../../projection/activityDates";
import { BLOCKS, type Vocabulary, vocabularyOf } from "./vocabulary";
import { type Vectors, VectorCollector } from "./vectors";
import type { Turns } from "../../collections/turns";

/** Who took part in what, as everybody may know it, and what it was about. */
export interface History {
  readonly network: CollaborationNetwork;
  readonly vocabulary: Vocabulary;
  /** The activities of each actor: its own number there, see `activities`. */
  readonly ofActor: { readonly offsets: Uint32Array; readonly activities: Uint32Array };
  /** The actors of each activity that counts. */
  readonly members: { readonly offsets: Uint32Array; readonly actors: Uint32Array };
  /** How much each activity still counts at its age: see faded. */
  readonly recency: Float64Array;
  /** How rare each token is: ln(1 + P / df); 0 for one that no activity has. */
  readonly rarities: Float64Array;
  /** The subjects of the activities, each block of length 1 (or 0). */
  readonly subjects: Vectors;
  /** The subjects of each actor's activities added up, of length 1 (or 0). */
  readonly profiles: Vectors;
  /** How many of each actor's activities had others in them; at least 1. */
  readonly jointCounts: Float64Array;
}

/**
 * The history of a network; for that of a past day give the network as it was known then (networkAsOf).
 *
 * @param until the day that ages count to, "YYYY-MM-DD"
 * @param isInvented whether invented actors ask, for whom activities of invented actors alone count as well
 * @param turns lets others have their turn; see Turns
 */
export async function buildHistory(
  network: CollaborationNetwork,
  until: string,
  isInvented: boolean,
  turns: Turns,
): Promise<History> {
  const vocabulary = await vocabularyOf(network, turns);
  const { known, offsets, actors, recency } = await publicActivities(
    network,
    dayNumber(until),
    isInvented,
    turns,
  );
  await turns.next();
  const turned = transposed(offsets, actors, network.actors.keys.length);
  await turns.next();
  const ofActor = { offsets: turned.offsets, activities: turned.owners };
  const frequencies = new Float64Array(vocabulary.topicCount + vocabulary.programmeTokens.size);
  for (const activity of known) {
    const subject = vocabulary.subjectOf(activity);
    for (const block of BLOCKS) for (const token of subject[block].keys()) frequencies[token]! += 1;
    await turns.next();
  }
  const rarities = frequencies.map((frequency) =>
    frequency === 0 ? 0 : Math.log(1 + known.length / frequency),
  );
  // Made again rather than kept: so many maps alive at once hold the event loop up when their memory is cleared.
  const subjects = await collect(known, vocabulary, rarities, turns);
  await turns.next();
  const profiles = await addUp(subjects, ofActor, turns);
  await turns.next();
  const jointCounts = doubles(network.actors.keys.length, (actor) => {
    let joint = 0;
    for (let entry = ofActor.offsets[actor]!; entry < ofActor.offsets[actor + 1]!; entry += 1) {
      const activity = ofActor.activities[entry]!;
      if (offsets[activity + 1]! - offsets[activity]! > 1) joint += 1;
    }
    return Math.max(1, joint);
  });
  return {
    network,
    vocabulary,
    ofActor,
    members: { offsets, actors },
    recency,
    rarities,
    subjects,
    profiles,
    jointCounts,
  };
}

/**
 * The public activities that had anybody in them, for the real network anybody real: what is invented may not move how rare a
 * topic is there.
 *
 * @param day the one that ages count to
 */
async function publicActivities(
  network: CollaborationNetwork,
  day: number,
  isInvented: boolean,
  turns: Turns,
) {
  const { participants, activities } = network;
  const { isExample } = network.actors;
  const known: number[] = [];
  const rows = new RowCollector();
  const actors: number[] = [];
  const recency: number[] = [];
  for (let activity = 0; activity < activities.keys.length; activity += 1) {
    await turns.next();
    const [first, end] = [participants.offsets[activity]!, participants.offsets[activity + 1]!];
    if (activities.isPrivate[activity] === 1 || first === end) continue;
    const taking = participants.actors.subarray(first, end);
    if (!isInvented && taking.every((actor) => isExample[actor] === 1)) continue;
    known.push(activity);
    for (const actor of taking) actors.push(actor);
    rows.end(actors.length);
    recency.push(faded(day - activityDates(network, activity).agesFrom));
  }
  return {
    known,
    offsets: rows.finish(),
    actors: Uint32Array.from(actors),
    recency: Float64Array.from(recency),
  };
}

async function collect(
  activities: readonly number[],
  { subjectOf }: Vocabulary,
  rarities: Float64Array,
  turns: Turns,
): Promise<Vectors> {
  const collector = new VectorCollector();
  for (const activity of activities) {
    const subject = subjectOf(activity);
    collector.add(BLOCKS.flatMap((block) => weightedBlock(subject[block], rarities)));
    await turns.next();
  }
  return collector.finish();
}

/** A block's tokens, weighted by how rare they are, of length 1 together. Tokens that nobody has are left out. */
export function weightedBlock(
  tokens: ReadonlyMap<number, number>,
  rarities: Float64Array,
): { token: number; value: number }[] {
  const weighted = [...tokens]
    .filter(([token]) => rarities[token]! > 0)
    .map(([token, weight]) => ({ token, value: weight * rarities[token]! }));
  const length = Math.sqrt(weighted.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return weighted.map(({ token, value }) => ({ token, value: value / length }));
}

async function addUp(
  subjects: Vectors,
  { offsets, activities }: History["ofActor"],
  turns: Turns,
): Promise<Vectors> {
  const collector = new VectorCollector();
  for (let actor = 0; actor + 1 < offsets.length; actor += 1) {
    const sum = new Map<number, number>();
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry += 1) {
      const activity = activities[entry]!;
      for (let at = subjects.offsets[activity]!; at < subjects.offsets[activity + 1]!; at += 1) {
        const token = subjects.tokens[at]!;
        sum.set(token, (sum.get(token) ?? 0) + subjects.values[at]!);
      }
    }
    const length = Math.sqrt([...sum.values()].reduce((total, value) => total + value * value, 0)) || 1;
    collector.add([...sum].map(([token, value]) => ({ token, value: value / length })));
    await turns.next();
  }
  return collector.finish();
}
