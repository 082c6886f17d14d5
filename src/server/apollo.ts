import { ApolloServer, type BaseContext } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { admission, type AdmissionOptions } from "./admission";
import { documentLimits } from "./documentLimits";
import type { Limits } from "./limits";
import { maskErrors, type MaskOptions } from "./maskErrors";

/** What executes the operations: the schema behind every limit and behind the masking of errors. */
export interface ApolloOptions extends AdmissionOptions, MaskOptions {
  schema: GraphQLSchema;
  limits: Limits;
}

/** An Apollo Server that is not started yet. */
export function createApolloServer<Context extends BaseContext>(
  options: ApolloOptions,
): ApolloServer<Context> {
  const { schema, limits, logger } = options;
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
    formatError: maskErrors(options),
    plugins: [admission(options), ApolloServerPluginLandingPageDisabled()],
    logger,
  });
}
