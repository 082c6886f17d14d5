import type { Transaction } from "../../neo4j/database.type";

/**
 * Derives anew what these actors work on, and how many activities they have, inside the caller's transaction: for a
 * mutation whose answer must show it. Writes only what differs.
 *
 * @returns whether anything changed.
 */
export async function deriveActors(transaction: Transaction, keys: readonly string[]): Promise<boolean> {
  if (keys.length === 0) return false;
  const [row] = await transaction.run<{ changes: number | null }>("derive/actor-profiles", { keys });
  return (row?.changes ?? 0) > 0;
}
