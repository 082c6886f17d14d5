import { type ApolloServerPlugin, type BaseContext, HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import { fieldExtensionsEstimator, getComplexity } from "graphql-query-complexity";
import { costOfField } from "../graphql/cost";
import { badUserInput, limitExceeded } from "../graphql/errors";
import { argumentOf } from "../graphql/formatError";

/**
 * Refuses an operation whose estimated cost is above the maximum, before anything of it runs. Not a validation rule: the
 * cost depends on variables, and the result of validation is kept for the next request with the same text.
 */
export function costLimit<Context extends BaseContext>(maximum: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, request }) {
          const refusal = refusalOf(() =>
            getComplexity({
              schema,
              query: document,
              estimators: [fieldExtensionsEstimator(), costOfField],
              ...(request.operationName ? { operationName: request.operationName } : {}),
              ...(request.variables ? { variables: request.variables } : {}),
            }),
          );
          if (refusal !== null) throw asBadRequest(refusal);
          return Promise.resolve();
        },
      }),
  };

  function refusalOf(cost: () => number): GraphQLError | null {
    try {
      const points = cost();
      if (points <= maximum) return null;
      return limitExceeded(
        `The query may fetch about ${points} objects, more than ${maximum}; ask for smaller pages or fewer relations.`,
      );
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // The estimate reads variables as execution would; what it cannot read, execution could not either.
      return /number of nodes/.test(error.message)
        ? limitExceeded("The query has too many fields once its fragments are written out; split it.")
        : badUserInput(argumentOf([error]) ?? "variables", error.message);
    }
  }
}

function asBadRequest(error: GraphQLError): GraphQLError {
  const http = { status: 400, headers: new HeaderMap() };
  return new GraphQLError(error.message, { originalError: error, extensions: { ...error.extensions, http } });
}
