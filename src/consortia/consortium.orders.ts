import { listOrder } from "../loading/orderedList";

/** Newest first. */
export const CONSORTIUM_ORDER = listOrder("consortia", "consortia/list-by-time");
