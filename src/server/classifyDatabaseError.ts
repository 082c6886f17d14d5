import type { GraphQLError } from "graphql";
import { limitExceeded, unavailable } from "../graphql/errors";
import { DatabaseUnavailableError, RequestTimeoutError, StatementTimeoutError } from "../neo4j/errors";

/** What an error of the database means to a client; null for one that is the service's own fault. */
export function classifyDatabaseError(error: unknown): GraphQLError | null {
  if (error instanceof DatabaseUnavailableError) {
    return unavailable("The database does not answer at the moment; try again shortly.");
  }
  if (error instanceof RequestTimeoutError) {
    return limitExceeded(
      `The request took longer than ${error.limitMs} ms in the database: ask for less, or filter more.`,
    );
  }
  if (error instanceof StatementTimeoutError) {
    return limitExceeded(
      "The answer took longer to find than a request may take; ask for less, or filter more.",
    );
  }
  return null;
}
