import type { History } from "./history";
import { type QueryVector } from "./question";
import { subjectSimilarity } from "./topicFit";

/** What binds everybody to one actor, before it is made comparable; activities with one participant bind nobody. */
export interface Ties {
  /** Joint activities. */
  readonly joint: Float64Array;
  /** Joint activities on what is asked for, recent ones counting more. */
  readonly jointOnTopic: Float64Array;
  /** Ties over common partners: resource allocation over two activities. */
  readonly network: Float64Array;
}

/** What binds everybody to an actor. O(participations). */
export function tiesTo(history: History, to: number, query: QueryVector): Ties {
  const { ofActor, members, recency, jointCounts } = history;
  const count = history.network.actors.keys.length;
  const [joint, jointOnTopic, network] = [0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const weights = new Map<number, number>();
  for (let entry = ofActor.offsets[to]!; entry < ofActor.offsets[to + 1]!; entry += 1) {
    const activity = ofActor.activities[entry]!;
    const [first, end] = [members.offsets[activity]!, members.offsets[activity + 1]!];
    const size = end - first;
    if (size < 2) continue;
    const onTopic = (recency[activity]! / Math.log2(1 + size)) * subjectSimilarity(history, query, activity);
    for (let member = first; member < end; member += 1) {
      const actor = members.actors[member]!;
      joint[actor]! += 1;
      jointOnTopic[actor]! += onTopic;
      if (actor !== to) weights.set(actor, (weights.get(actor) ?? 0) + 1 / (size - 1));
    }
  }
  const inner = new Map<number, number>();
  for (const [actor, weight] of weights) {
    for (let entry = ofActor.offsets[actor]!; entry < ofActor.offsets[actor + 1]!; entry += 1) {
      const activity = ofActor.activities[entry]!;
      inner.set(activity, (inner.get(activity) ?? 0) + weight / jointCounts[actor]!);
    }
  }
  for (const [activity, weight] of inner) {
    const [first, end] = [members.offsets[activity]!, members.offsets[activity + 1]!];
    if (end - first < 2) continue;
    for (let member = first; member < end; member += 1)
      network[members.actors[member]!]! += weight / (end - first - 1);
  }
  return { joint, jointOnTopic, network };
}
