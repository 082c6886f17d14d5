import type { Database } from "../../../src/neo4j/database.type";

/** A database in which every write runs whole and is then undone, so that many may be tried on one world. */
export interface RollingBack extends Database {
  /** Whether a write came to its end since the last call. */
  hasWritten(): boolean;
}

/** The write was complete, and is undone. */
class Undone extends Error {}

/** A view of a database that keeps nothing. */
export function rollingBack(database: Database): RollingBack {
  let isWritten = false;
  const undo: Database["write"] = (work, options) =>
    database.write(async (transaction) => {
      await work(transaction);
      isWritten = true;
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
