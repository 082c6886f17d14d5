import type { CallOptions } from "../../neo4j/database.type";

/** For the batches of long work: each is bounded, but the machine may be slow. Milliseconds. */
export const PATIENT: CallOptions = { timeoutMs: 600_000 };
