import type { Database, Transaction } from "./database.type";

/** How often and how long to look before saying that another process has the mutex. */
const TELL_AFTER_MS = 500;

/** How to wait for a mutex. */
export interface MutexOptions {
  /** Called once if another process holds it. */
  onWait?: () => void;
  /** Ends the waiting by throwing its reason; once `work` runs, ending it is its own affair. */
  signal?: AbortSignal;
}

/**
 * Runs `work` while no other process that asks for the same key does, on any machine. A transaction holds an exclusive
 * lock on a node (:Mutex) meanwhile; `work` uses transactions of its own. When the holder dies, the database ends its
 * transaction and the next one goes on.
 */
export async function withMutex<T>(
  database: Database,
  key: string,
  work: () => Promise<T>,
  options: MutexOptions = {},
): Promise<T> {
  await prepareMutex(database, key);
  return database.writeOnce(
    async (transaction) => {
      await take(transaction, key, options);
      return work();
    },
    { signal: options.signal },
  );
}

async function take(
  transaction: Transaction,
  key: string,
  { onWait = () => undefined, signal }: MutexOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const timer = setTimeout(onWait, TELL_AFTER_MS);
  let giveUp = () => {};
  const givenUp = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal?.reason as Error);
  });
  signal?.addEventListener("abort", giveUp);
  try {
    await Promise.race([transaction.run("technical/take-mutex", { key }), givenUp]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
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
