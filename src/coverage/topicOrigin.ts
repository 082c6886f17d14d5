import type { TopicRows } from "../projection/network.type";

/** What topicOrigin gives for a topic that an owner does not have: below all TOPIC_ORIGINS. */
export const NO_TOPIC = -1;

/** How a topic came to an owner, see TOPIC_ORIGINS; NO_TOPIC when it has not. O(log of its topics). */
export function topicOrigin({ offsets, topics, origins }: TopicRows, owner: number, topic: number): number {
  let low = offsets[owner]!;
  let high = offsets[owner + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (topics[middle]! < topic) low = middle + 1;
    else high = middle;
  }
  return low < offsets[owner + 1]! && topics[low] === topic ? origins[low]! : NO_TOPIC;
}
