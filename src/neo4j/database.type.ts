/** Parameters by name, without `$`; plain JavaScript values. */
export type Params = Record<string, unknown>;

/** Where the database is and who asks. */
export interface Connection {
  uri: string;
  username: string;
  password: string;
  database: string;
}

/** Limits that hold for every statement unless a call names its own. */
export interface DatabaseOptions {
  /** Longest run time of one read or one write transaction, in milliseconds; 0 is no limit. Default 10000. */
  timeoutMs?: number;
  /** How long reads and writes are tried again while the database is unavailable, in milliseconds. Default 15000. */
  retryMs?: number;
}

/** A limit for one call. */
export interface CallOptions {
  /** Longest run time in milliseconds; 0 is no limit. */
  timeoutMs?: number;
  /** When it has to have ended, as Date.now() counts; nothing is sent, or tried again, afterwards. */
  deadline?: number;
  /** Values for parameters that a statement declares and the call does not give, such as who asks. */
  standing?: Params;
}

/** A limit for one call, and how to end it. */
export interface AbortableCallOptions extends CallOptions {
  /** Once aborted, the transaction is ended without waiting for a statement that still runs. */
  signal?: AbortSignal;
}

/** Runs named statements inside one transaction. */
export interface Transaction {
  run<Row>(statement: string, params?: Params): Promise<Row[]>;
}

/**
 * Runs the named statements of `cypher/`. Every method throws DatabaseUnavailableError when the database stays out of
 * reach, StatementTimeoutError when the timeout ends it, StatementError for wrong parameters; other errors pass.
 */
export interface Database {
  /** One read statement, auto-commit, routed READ (a write is refused), retried, sees this process's own writes. */
  read<Row>(statement: string, params?: Params, options?: CallOptions): Promise<Row[]>;
  /**
   * One read statement, auto-commit, row by row as they come: for more rows than should be in memory at once. Never tried
   * again, since rows may have been given out already.
   */
  stream<Row>(statement: string, params?: Params, options?: CallOptions): AsyncIterable<Row>;
  /** One managed write transaction. `work` may run again after a transient error: no side effects but statements. */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** A write that changes public network data: its last statement raises the network revision. */
  writeNetwork<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** One write transaction whose `work` never runs twice. No timeout unless told: it may hold a lock for long. */
  writeOnce<T>(work: (transaction: Transaction) => Promise<T>, options?: AbortableCallOptions): Promise<T>;
  /** How often public network data has changed; 0 for a new database. */
  readRevision(): Promise<number>;
  /** One text outside any explicit transaction, without timeout: schema statements, CALL {} IN TRANSACTIONS. */
  execute(cypherText: string): Promise<void>;
  /** Calls `listener` with the name of every statement sent. @returns a function that ends it. */
  onStatement(listener: (name: string) => void): () => void;
  /** Resolves when the database answers. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
