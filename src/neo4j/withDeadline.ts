import type { Database } from "./database.type";
import { RequestTimeoutError, StatementTimeoutError } from "./errors";

/**
 * The database with one deadline for all that is asked through this view, however many statements run side by side: it
 * begins with the first call, `milliseconds` later nothing more is sent and what still runs is ended by the database.
 * `writeOnce`, `execute`, `verify` and what else is no part of a request are those of the whole database.
 *
 * @throws RequestTimeoutError from every call that the deadline ends
 */
export function withDeadline(database: Database, milliseconds: number): Database {
  let end: number | undefined;

  async function inTime<T>(run: (deadline: number) => Promise<T>): Promise<T> {
    const deadline = (end ??= Date.now() + milliseconds);
    try {
      return await run(deadline);
    } catch (error) {
      if (!(error instanceof StatementTimeoutError) || Date.now() < deadline) throw error;
      throw new RequestTimeoutError(milliseconds, { cause: error });
    }
  }

  return {
    ...database,
    read: (statement, params, options) =>
      inTime((deadline) => database.read(statement, params, { ...options, deadline })),
    write: (work, options) => inTime((deadline) => database.write(work, { ...options, deadline })),
    writeNetwork: (work, options) =>
      inTime((deadline) => database.writeNetwork(work, { ...options, deadline })),
  };
}
