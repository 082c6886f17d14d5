import type { CallOptions } from "../neo4j/database.type";

/** Batches are bounded, but the machine may be slow: milliseconds. */
export const PATIENT: CallOptions = { timeoutMs: 600_000 };
