import type { Transaction } from "../neo4j/database.type";

/** Why an actor is no longer in the network. */
export type RetirementReason = "MERGED" | "DEACTIVATED" | "ERASED";

/** What a retirement ended: ties of one type. */
export interface EndedTies {
  retiredType: string;
  /** Keys of what they led to. */
  otherKeys: string[];
  ties: number;
}

/**
 * Waits until no other transaction merges, splits, retires or imports actors, and keeps them waiting until this one ends:
 * the first statement of whatever decides who stands for whom.
 */
export async function takeTurn(transaction: Transaction): Promise<void> {
  await transaction.run("actor-records/take-turn");
}

/**
 * Takes an actor out of the network: no statement about actors or participations sees it any more, and no import or seed
 * brings its key back. What a deactivation ended is kept and can be restored; of an erased actor, and of those merged
 * into it, nothing stays but the key. Call `takeTurn` first, and `changesNetwork` and `record` yourself.
 *
 * @param note why, in a manager's words; kept with the record
 * @returns what was tied to it; nothing for an erased one
 */
export async function retire(
  transaction: Transaction,
  key: string,
  reason: Exclude<RetirementReason, "MERGED">,
  note: string | null = null,
): Promise<EndedTies[]> {
  const isKept = reason === "DEACTIVATED";
  const ended = isKept ? await transaction.run<EndedTies>("actor-records/record-ties", { key }) : [];
  await transaction.run("actor-records/remove-ties", { key });
  await leave(transaction, { key, reason, note, survivorKey: null });
  if (!isKept) await transaction.run("actor-records/erase-record", { key });
  return ended;
}

/**
 * The last step of a retirement.
 *
 * @throws Error when something is still tied to the actor: nothing may be lost silently
 */
export async function leave(
  transaction: Transaction,
  record: { key: string; reason: RetirementReason; note: string | null; survivorKey: string | null },
): Promise<void> {
  const [row] = await transaction.run<{ leftOver: number }>("actor-records/retire", record);
  if (row && row.leftOver > 0)
    throw new Error(
      `${record.key} cannot be retired: ${row.leftOver} of its ties were neither moved nor kept.`,
    );
}
