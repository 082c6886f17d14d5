import type { Database, Transaction } from "../../../src/neo4j/database.type";

/** A database in which every write runs whole and is then undone, so that many may be tried on one world. */
export interface RollingBack extends Database {
  /** Whether a write came to its end since the last call. */
  hasWritten(): boolean;
}

/** The write was complete, and is undone. */
class Undone extends Error {}

/**
 * A view of a database that keeps nothing.
 *
 * @param look called with each complete write before it is undone
 */
export function rollingBack(
  database: Database,
  look: (transaction: Transaction) => Promise<void> = () => Promise.resolve(),
): RollingBack {
  let isWritten = false;
  const undo: Database["write"] = (work, options) =>
    database.write(async (transaction) => {
      await work(transaction);
      isWritten = true;
      await look(transaction);
      throw new Undone("The write was complete, and is undone.");
    }, options);
  return {
    ...database,
    write: undo,
    writeNetwork: undo,
    hasWritten() {
      const was = isWritten;
      isWritten = false;
      return was;
    },
  };
}
