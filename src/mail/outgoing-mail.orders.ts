import { listOrder } from "../loading/orderedList";

/** Newest first. */
export const OUTBOX_ORDER = listOrder("outgoingMails", "outbox/list-by-time");
