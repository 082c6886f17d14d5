import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { fieldExtensionsEstimator, getComplexity } from "graphql-query-complexity";
import { costOfField } from "../graphql/cost";
import { badUserInput, limitExceeded } from "../graphql/errors";
import { argumentOf } from "../graphql/formatError";

/** A valid document with what came along with it. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  request: { operationName?: string | undefined; variables?: Record<string, unknown> | undefined };
}

/**
 * The estimated cost of an operation in points. Not a validation rule: it depends on variables, and the result of
 * validation is kept for the next request with the same text.
 *
 * @throws LIMIT_EXCEEDED above `maximum`; BAD_USER_INPUT for variables that cannot be read
 */
export function operationCost({ schema, document, request }: Operation, maximum: number): number {
  const points = withReadableErrors(() =>
    getComplexity({
      schema,
      query: document,
      estimators: [fieldExtensionsEstimator(), costOfField],
      ...(request.operationName ? { operationName: request.operationName } : {}),
      ...(request.variables ? { variables: request.variables } : {}),
    }),
  );
  if (points <= maximum) return points;
  throw limitExceeded(
    `The query may fetch about ${points} objects, more than ${maximum}; ask for smaller pages or fewer relations.`,
  );
}

/** The estimate reads variables as execution would; what it cannot read, execution could not either. */
function withReadableErrors(estimate: () => number): number {
  try {
    return estimate();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw /number of nodes/.test(error.message)
      ? limitExceeded("The query has too many fields once its fragments are written out; split it.")
      : badUserInput(argumentOf([error]) ?? "variables", error.message);
  }
}
