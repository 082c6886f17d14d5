import { assertAllWritten } from "../../import/writeRows";
import type { Transaction } from "../../neo4j/database.type";

/** Writes memberships. @throws Error when an end is not there, so that nothing is lost silently */
export async function writeRows(
  transaction: Transaction,
  statement: string,
  rows: readonly object[],
  source: string,
): Promise<void> {
  const [row] = await transaction.run<{ written: number }>(statement, { rows, source });
  assertAllWritten(statement, rows.length, row?.written ?? 0);
}
