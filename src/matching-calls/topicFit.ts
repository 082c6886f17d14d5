import { profileIndex } from "../projection/algorithms/profiles";
import type { CollaborationNetwork, TopicRows } from "../projection/network.type";

/** Visits what an owner has of topics. */
function eachTopic(
  { offsets, topics, weights }: TopicRows,
  owner: number,
  visit: (topic: number, weight: number) => void,
): void {
  for (let entry = offsets[owner]!; entry < offsets[owner + 1]!; entry += 1)
    visit(topics[entry]!, weights[entry]!);
}

/** Topics that are given by keys, with all that these imply, and how strongly each is meant. */
function closureOf({ topics }: CollaborationNetwork, topicKeys: readonly string[]): Map<number, number> {
  const closure = new Map<number, number>();
  for (const key of topicKeys) {
    const given = topics.indexes.get(key);
    if (given === undefined) continue;
    eachTopic(topics.implied, given, (topic, weight) =>
      closure.set(topic, Math.max(weight, closure.get(topic) ?? 0)),
    );
  }
  return closure;
}

/**
 * The topics that somebody works on, as indexes: those named, with all that they imply; where none are named, those of the
 * actors' profiles.
 */
export function topicsOf(
  network: CollaborationNetwork,
  topicKeys: readonly string[],
  actors: readonly number[],
): ReadonlySet<number> {
  if (topicKeys.length > 0) return new Set(closureOf(network, topicKeys).keys());
  const topics = new Set<number>();
  for (const actor of actors) eachTopic(network.profiles, actor, (topic) => topics.add(topic));
  return topics;
}

/** How well topics fit those of a call. */
export interface TopicFit {
  /** 0 to 1: the share of the call's topics, and of what these imply, by weight times rarity. */
  readonly value: number;
  /** Keys of the shared ones, those that count most first. */
  readonly sharedKeys: readonly string[];
}

/** How well the topics that somebody works on fit those of a call. O(topics that the call's imply). */
export function topicFit(
  network: CollaborationNetwork,
  own: ReadonlySet<number>,
  callTopicKeys: readonly string[],
): TopicFit {
  const { rarities } = profileIndex(network);
  const asked = [...closureOf(network, callTopicKeys)].map(([topic, weight]) => ({
    topic,
    count: weight * rarities[topic]!,
  }));
  const shared = asked.filter(({ topic }) => own.has(topic));
  const sum = (entries: typeof asked) => entries.reduce((total, { count }) => total + count, 0);
  shared.sort((one, other) => other.count - one.count || one.topic - other.topic);
  return {
    value: shared.length === 0 ? 0 : sum(shared) / sum(asked),
    sharedKeys: shared.map(({ topic }) => network.topics.keys[topic]!),
  };
}
