import type { CollaborationNetwork, TopicRows } from "../network.type";

/** Visits the topics of an owner, ascending, with their weights. */
export function eachTopic(
  { offsets, topics, weights }: TopicRows,
  owner: number,
  visit: (topic: number, weight: number) => void,
): void {
  for (let entry = offsets[owner]!; entry < offsets[owner + 1]!; entry += 1)
    visit(topics[entry]!, weights[entry]!);
}

/**
 * Topics that are given by keys, with all that these imply, by index: how strongly each is meant, at the most. A key that the
 * thesaurus does not have is left out.
 *
 * @param follows whether what a topic implies belongs to it; always when left out
 */
export function impliedTopics(
  { topics }: CollaborationNetwork,
  keys: readonly string[],
  follows: (implied: number, topic: number) => boolean = () => true,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const key of keys) {
    const topic = topics.indexes.get(key);
    if (topic === undefined) continue;
    eachTopic(topics.implied, topic, (implied, weight) => {
      if (follows(implied, topic)) found.set(implied, Math.max(weight, found.get(implied) ?? 0));
    });
  }
  return found;
}
