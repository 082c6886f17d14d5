import { listOrder } from "../loading/orderedList";

/** Newest first; drafts, which have not come out, first of all. */
export const NEWEST_PUBLICATIONS = listOrder("publications:NEWEST", "publications/list-by-time");
