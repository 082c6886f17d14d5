import neo4j, {
  type ManagedTransaction,
  type Session,
  type Transaction as DriverTransaction,
} from "neo4j-driver";
import type {
  CallOptions,
  Connection,
  Database,
  DatabaseOptions,
  Params,
  Transaction,
} from "./database.type";
import { convertParameters } from "./convertParameters";
import { convertRecord } from "./convertResults";
import { mapDriverError } from "./errors";
import { retrying } from "./retry";
import type { Statement, Statements } from "./statements";
import { timeLeft } from "./timeLeft";

export type {
  CallOptions,
  Connection,
  Database,
  DatabaseOptions,
  Params,
  Transaction,
} from "./database.type";

/** Rows that a stream asks for at once: few enough that unpacking them holds up nobody else. */
const STREAM_FETCH_SIZE = 100;
const BUMP_REVISION = "technical/bump-network-revision";
const READ_REVISION = "technical/read-network-revision";

/** Opens a pool of connections; nothing is sent before the first call. */
export function openDatabase(
  connection: Connection,
  statements: Statements,
  options: DatabaseOptions = {},
): Database {
  const { timeoutMs: defaultTimeoutMs = 10_000, retryMs = 15_000 } = options;
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: retryMs,
  });
  const listeners = new Set<(name: string) => void>();

  async function inSession<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({
      database: connection.database,
      defaultAccessMode: mode,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } finally {
      // A connection that failed fails to close as well: the first error is the one to tell.
      await session.close().catch(() => undefined);
    }
  }

  async function mapped<T>(doing: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw mapDriverError(error, doing);
    }
  }

  function announce(statement: Statement) {
    for (const listener of listeners) listener(statement.name);
  }

  function inTransaction(
    transaction: ManagedTransaction | DriverTransaction,
    standing?: Params,
  ): Transaction {
    return {
      async run<Row>(name: string, params: Params = {}) {
        const statement = statements.get(name);
        const parameters = convertParameters(statement, params, standing);
        announce(statement);
        const { records } = await transaction.run(statement.text, parameters);
        return records.map((record) => convertRecord(name, record)) as Row[];
      },
    };
  }

  const database: Database = {
    async read<Row>(name: string, params: Params = {}, options: CallOptions = {}) {
      const limits = { timeoutMs: defaultTimeoutMs, ...options };
      const statement = statements.get(name);
      const parameters = convertParameters(statement, params, options.standing);
      // A session per attempt: one that lost its connection keeps the error.
      const attempt = () =>
        inSession("READ", (session) => {
          const timeout = timeLeft(limits);
          announce(statement);
          return session.run(statement.text, parameters, { timeout });
        });
      // Past the deadline, the reason for trying again is the error to tell.
      const maximumMs = Math.min(retryMs, (limits.deadline ?? Infinity) - Date.now());
      const { records } = await mapped(name, () => retrying(attempt, { maximumMs, firstPauseMs: 100 }));
      return records.map((record) => convertRecord(name, record)) as Row[];
    },
    async *stream<Row>(name: string, params: Params = {}, options: CallOptions = {}) {
      const statement = statements.get(name);
      const parameters = convertParameters(statement, params, options.standing);
      const session = driver.session({
        database: connection.database,
        defaultAccessMode: "READ",
        bookmarkManager: driver.executeQueryBookmarkManager,
        fetchSize: STREAM_FETCH_SIZE,
      });
      try {
        announce(statement);
        const timeout = timeLeft({ timeoutMs: defaultTimeoutMs, ...options });
        for await (const record of session.run(statement.text, parameters, { timeout }))
          yield convertRecord(name, record) as Row;
      } catch (error) {
        throw mapDriverError(error, name);
      } finally {
        await session.close().catch(() => undefined);
      }
    },
    write: (work, options) =>
      mapped("write transaction", () =>
        inSession("WRITE", (session) =>
          session.executeWrite((transaction) => work(inTransaction(transaction, options?.standing)), {
            timeout: timeLeft({ timeoutMs: defaultTimeoutMs, ...options }),
          }),
        ),
      ),
    writeNetwork: (work, callOptions) =>
      database.write(async (transaction) => {
        const result = await work(transaction);
        // What it changed is not told: whoever has the network in memory reads it whole.
        await transaction.run(BUMP_REVISION, { actorKeys: null, activityKeys: null });
        return result;
      }, callOptions),
    writeOnce: (work, { timeoutMs = 0, signal } = {}) =>
      mapped("write transaction", () =>
        inSession("WRITE", async (session) => {
          const transaction = await session.beginTransaction({ timeout: timeoutMs });
          try {
            const result = await work(inTransaction(transaction));
            await transaction.commit();
            return result;
          } finally {
            // Rolls back what was not committed; on a lost connection the first error is the one to tell. It would stand in
            // line behind a statement that waits for a lock: after an abort, closing the session ends both.
            if (!signal?.aborted) await transaction.close().catch(() => undefined);
          }
        }),
      ),
    async readRevision() {
      const [row] = await database.read<{ number: number }>(READ_REVISION);
      return row?.number ?? 0;
    },
    execute: (cypherText) =>
      mapped("statement", () =>
        inSession("WRITE", async (session) => {
          await session.run(cypherText, {}, { timeout: 0 });
        }),
      ),
    onStatement(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    verify: () =>
      mapped("connecting", async () => {
        await driver.verifyConnectivity({ database: connection.database });
      }),
    close: () => driver.close(),
  };
  return database;
}
