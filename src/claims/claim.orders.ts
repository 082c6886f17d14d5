import { listOrder } from "../loading/orderedList";

/** Oldest first. */
export const CLAIM_ORDER = listOrder("claims", "claims/list-by-age");
