import { eachTopic, impliedTopics } from "../projection/algorithms/impliedTopics";
import { profileIndex } from "../projection/algorithms/profiles";
import type { CollaborationNetwork } from "../projection/network.type";

/**
 * The topics that somebody works on, as indexes: those named, with all that they imply; where none are named, those of the
 * actors' profiles.
 */
export function topicsOf(
  network: CollaborationNetwork,
  topicKeys: readonly string[],
  actors: readonly number[],
): ReadonlySet<number> {
  if (topicKeys.length > 0) return new Set(impliedTopics(network, topicKeys).keys());
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
  const asked = [...impliedTopics(network, callTopicKeys)].map(([topic, weight]) => ({
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
