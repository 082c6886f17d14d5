import { listOrder } from "../loading/orderedList";
import { EventOrder } from "./event.enums";

/** The statement behind each order of the events: one index, read from either end. */
export const EVENT_ORDERS = {
  [EventOrder.START_ASC]: listOrder("events:START_ASC", "events/list-by-start"),
  [EventOrder.START_DESC]: listOrder("events:START_DESC", "events/list-by-start", { isDescending: true }),
};
