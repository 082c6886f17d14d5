import { listOrder } from "../loading/orderedList";

/** Newest first. */
export const DECLARATION_ORDER = listOrder(
  "partnershipDeclarations",
  "partnership-declarations/list-by-time",
);
