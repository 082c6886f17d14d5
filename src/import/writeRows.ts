import type { Transaction } from "../neo4j/database.type";

/**
 * Runs a statement that writes `$rows` and returns how many it wrote; without rows it does nothing. A row whose ends are
 * not there would be lost silently, so a smaller number ends the transaction.
 *
 * @param statement its result has a column `written`
 * @throws when not every row was written.
 */
export async function writeRows(
  transaction: Transaction,
  statement: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const [row] = await transaction.run<{ written: number }>(statement, { rows });
  assertAllWritten(statement, rows.length, row?.written ?? 0);
}

/** @throws when fewer rows were written than given. */
export function assertAllWritten(statement: string, given: number, written: number): void {
  if (written === given) return;
  throw new Error(
    `${statement}: only ${written} of ${given} rows could be written, because what they connect is missing. ` +
      "Somebody removed it meanwhile, or the data refers to what is not there. Nothing of this batch was kept; run it again.",
  );
}
