import { ApolloServer, type BaseContext } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLError, GraphQLSchema } from "graphql";
import { errorFormatter } from "../graphql/formatError";
import { costLimit } from "./costLimit";
import { documentLimits } from "./documentLimits";
import type { Limits } from "./limits";
import { currentRequestLog } from "./requestLog";

/** What executes the operations: the schema behind every limit and behind the masking of errors. */
export interface ApolloOptions {
  schema: GraphQLSchema;
  limits: Limits;
  /** The API's error for an error of the layers below; null when unknown. */
  classifyError: (error: unknown) => GraphQLError | null;
  /** A pino logger. */
  logger: FastifyBaseLogger;
}

/** An Apollo Server that is not started yet; tests use its `executeOperation`. */
export function createApolloServer<Context extends BaseContext>({
  schema,
  limits,
  classifyError,
  logger,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentLimits(limits),
    formatError: errorFormatter({
      classify: classifyError,
      report: (error) => (currentRequestLog() ?? logger).error({ err: error }, "unexpected error"),
    }),
    plugins: [costLimit(limits.cost), ApolloServerPluginLandingPageDisabled()],
    logger,
  });
}
