import { listOrder } from "../loading/orderedList";

/** Newest first. */
export const AUDIT_ORDER = listOrder("auditEntries", "audit/list-by-time");
