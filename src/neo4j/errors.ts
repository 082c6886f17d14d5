import { Neo4jError } from "neo4j-driver";

/** The database cannot be reached, or stayed unable to answer for as long as retries are allowed. */
export class DatabaseUnavailableError extends Error {
  override name = "DatabaseUnavailableError";
}

/** A statement or transaction ran longer than its timeout and was ended by the database. */
export class StatementTimeoutError extends Error {
  override name = "StatementTimeoutError";
}

/** A request took longer in the database, all its statements together, than it may. */
export class RequestTimeoutError extends StatementTimeoutError {
  override name = "RequestTimeoutError";

  /** @param limitMs how long it may take, in milliseconds */
  constructor(
    readonly limitMs: number,
    options?: ErrorOptions,
  ) {
    super(`The request took longer than ${limitMs} ms in the database.`, options);
  }
}

/** A statement file, or a call of it, breaks the rules of `cypher/`: names file and line, or statement and parameter. */
export class StatementError extends Error {
  override name = "StatementError";
}

const UNAVAILABLE_CODES = new Set(["ServiceUnavailable", "SessionExpired"]);

/**
 * Turns an error of the driver into one of the classes above where one fits; every other error is returned as it is.
 *
 * @param doing what was tried, for the message: a statement's name, "write transaction" …
 */
export function mapDriverError(error: unknown, doing: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isTimeout(error)) {
    return new StatementTimeoutError(`${doing}: the database ended it, it ran longer than its timeout.`, {
      cause: error,
    });
  }
  if (UNAVAILABLE_CODES.has(error.code) || error.retriable || isPoolExhausted(error)) {
    return new DatabaseUnavailableError(`${doing}: the database is not available (${error.message}).`, {
      cause: error,
    });
  }
  return error;
}

function isTimeout(error: Neo4jError): boolean {
  return (
    error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut") ||
    error.code === "Neo.TransientError.Transaction.TransactionTimedOut"
  );
}

// The pool gives its acquisition timeout no code of its own.
function isPoolExhausted(error: Neo4jError): boolean {
  return error.message.startsWith("Connection acquisition timed out");
}
