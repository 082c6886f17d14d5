import type { Database, Transaction } from "./database.type";

/** How often and how long to look before saying that another process has the mutex. */
const TELL_AFTER_MS = 500;

/**
 * Runs `work` while no other process that asks for the same key does, on any machine. A transaction holds an exclusive
 * lock on a node (:Mutex) meanwhile; `work` uses transactions of its own. When the holder dies, the database ends its
 * transaction and the next one goes on.
 *
 * @param onWait called once if another process holds it
 */
export async function withMutex<T>(
  database: Database,
  key: string,
  work: () => Promise<T>,
  onWait: () => void = () => undefined,
): Promise<T> {
  await prepareMutex(database, key);
  return database.writeOnce(async (transaction) => {
    await take(transaction, key, onWait);
    return work();
  });
}

async function take(transaction: Transaction, key: string, onWait: () => void): Promise<void> {
  const timer = setTimeout(onWait, TELL_AFTER_MS);
  try {
    await transaction.run("technical/take-mutex", { key });
  } finally {
    clearTimeout(timer);
  }
}

/** The node must exist before it can be locked, and its key be unique before two processes create it at once. */
async function prepareMutex(database: Database, key: string): Promise<void> {
  const hasConstraint = async () => (await database.read("technical/find-mutex-constraint")).length > 0;
  if (!(await hasConstraint())) {
    try {
      await database.write((transaction) => transaction.run("technical/create-mutex-constraint"));
    } catch (error) {
      // Of two processes that create it at once, one may be refused: what counts is that it is there.
      if (!(await hasConstraint())) throw error;
    }
  }
  await database.write((transaction) => transaction.run("technical/create-mutex", { key }));
}
