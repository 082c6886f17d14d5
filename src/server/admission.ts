import type { ApolloServerPlugin, BaseContext, GraphQLResponse } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { type DocumentNode, GraphQLError, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import { badUserInput } from "../graphql/errors";
import { countRootFields } from "./countRootFields";
import { currentRequest } from "./currentRequest";
import type { Limits } from "./limits";
import { operationCost } from "./operationCost";
import type { RateLimits } from "./rateLimits";

/** What decides whether a valid operation may run. */
export interface AdmissionOptions {
  limits: Pick<Limits, "cost" | "costlyFrom">;
  rateLimits: RateLimits;
  /** True for the name of a mutation that needs no sign-in. */
  isPublicMutation: (fieldName: string) => boolean;
}

/**
 * Lets a valid operation run, or refuses it before anything of it runs: by its way here, its cost, and how often its
 * client asks. Operations from a WebSocket pass here as well, without HTTP; they are answered empty once they are
 * admitted, as `sockets/` runs them.
 */
export function admission<Context extends BaseContext>({
  limits,
  rateLimits,
  isPublicMutation,
}: AdmissionOptions): ApolloServerPlugin<Context> {
  async function countIn(document: DocumentNode, operation: OperationDefinitionNode, cost: number) {
    const request = currentRequest();
    if (!request) return;
    if (cost >= limits.costlyFrom || operation.operation === OperationTypeNode.SUBSCRIPTION)
      await rateLimits.countCostly(request);
    if (operation.operation === OperationTypeNode.MUTATION)
      await rateLimits.countPublicMutations(request, countRootFields(document, operation, isPublicMutation));
  }

  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ schema, document, request, operation }) {
          try {
            // An operation that cannot be told among several is refused by its execution.
            if (operation) refuseWrongWay(operation, request.http !== undefined);
            const cost = operationCost({ schema, document, request }, limits.cost);
            if (operation) await countIn(document, operation, cost);
          } catch (error) {
            throw error instanceof GraphQLError ? asBadRequest(error) : error;
          }
        },
        responseForOperation: ({ operation }) =>
          Promise.resolve(operation?.operation === OperationTypeNode.SUBSCRIPTION ? EMPTY : null),
      }),
  };
}

function refuseWrongWay({ operation }: OperationDefinitionNode, isByHttp: boolean): void {
  const isSubscription = operation === OperationTypeNode.SUBSCRIPTION;
  if (isByHttp && isSubscription)
    throw badUserInput(
      "query",
      "Subscriptions are answered over a WebSocket at this address, with the protocol graphql-transport-ws.",
    );
  if (!isByHttp && !isSubscription)
    throw badUserInput(
      "query",
      "A WebSocket answers subscriptions only; send queries and mutations by POST.",
    );
}

const EMPTY: GraphQLResponse = {
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: "single", singleResult: { data: null } },
};

/** Without a status of its own, an error of this step would be the server's fault. */
function asBadRequest(error: GraphQLError): GraphQLError {
  const http = { status: 400, headers: new HeaderMap() };
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http, ...error.extensions },
  });
}
