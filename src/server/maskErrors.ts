import type { FastifyBaseLogger } from "fastify";
import type { GraphQLError } from "graphql";
import { errorFormatter } from "../graphql/formatError";
import { currentRequest } from "./currentRequest";

/** Who knows errors, and who is told of those that nobody knows. */
export interface MaskOptions {
  /** The API's error for an error of the layers below; null when unknown. */
  classifyError: (error: unknown) => GraphQLError | null;
  /** A pino logger, for errors outside of requests. */
  logger: FastifyBaseLogger;
}

/** What clients see of an error, by HTTP and by WebSocket alike: Apollo's `formatError`. */
export function maskErrors({ classifyError, logger }: MaskOptions): ReturnType<typeof errorFormatter> {
  return errorFormatter({
    classify: classifyError,
    report: (error) => (currentRequest()?.log ?? logger).error({ err: error }, "unexpected error"),
  });
}
