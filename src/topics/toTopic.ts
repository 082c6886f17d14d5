import { encodeId } from "../graphql/nodeId";
import type { Topic } from "./topic.type";

/** A topic as topics/summary returns it. */
export type StoredTopic = Omit<Topic, "id">;

/** The topic that a stored one stands for. */
export function toTopic(stored: StoredTopic): Topic {
  return { ...stored, id: encodeId("Topic", stored.key) };
}
