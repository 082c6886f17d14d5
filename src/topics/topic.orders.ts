import { listOrder } from "../loading/orderedList";
import { TopicOrder } from "./topic.type";

/** The statement behind each order of the topics. */
export const TOPIC_ORDERS = {
  [TopicOrder.NAME]: listOrder("topics:NAME", "topics/list-by-name"),
  [TopicOrder.ACTOR_COUNT]: listOrder("topics:ACTOR_COUNT", "topics/list-by-actor-count"),
};
