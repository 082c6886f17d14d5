import { listOrder } from "../loading/orderedList";
import { ActorOrder } from "./actor.enums";

/** The statement behind each order of the directory. */
export const ACTOR_ORDERS = {
  [ActorOrder.NAME]: listOrder("actors:NAME", "actors/list-by-name"),
  [ActorOrder.ACTIVITY_COUNT]: listOrder("actors:ACTIVITY_COUNT", "actors/list-by-activity-count"),
};
