/** How many activities a link lists as evidence at most. */
export const EVIDENCE_LIMIT = 10;
