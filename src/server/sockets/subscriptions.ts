import type { ApolloServer, BaseContext } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from "graphql";
import type { Context as SocketContext, ServerOptions, SubscribePayload } from "graphql-ws";
import type { Extra } from "graphql-ws/use/ws";
import type { WebSocket } from "ws";
import { limitExceeded } from "../../graphql/errors";
import { runWithin } from "../currentRequest";
import type { Limits } from "../limits";
import type { maskErrors } from "../maskErrors";
import { type ConnectionParameters, type RequestFacts, socketFacts } from "../requestFacts";
import { admitSubscription, Refusal } from "./admitSubscription";
import { subscribeAnew, type SubscriptionArguments } from "./subscribeAnew";

/** What subscriptions run with. */
export interface SubscriptionOptions<Context extends BaseContext> {
  apollo: ApolloServer<Context>;
  schema: GraphQLSchema;
  /** Makes the context of one operation, and of each event of a subscription. */
  context: (facts: RequestFacts, gone: AbortSignal) => Context | Promise<Context>;
  limits: Pick<Limits, "subscriptionsPerSocket" | "socketInitMs">;
  format: ReturnType<typeof maskErrors>;
  /** The request that opened a WebSocket. */
  requestOf: (socket: WebSocket) => FastifyRequest;
  /** Aborted when a WebSocket ends. */
  goneOf: (socket: WebSocket) => AbortSignal;
}

type Connection = SocketContext<ConnectionParameters, Extra>;

/** How the protocol graphql-transport-ws is served: admission, execution and errors of what clients subscribe to. */
export function subscriptions<Context extends BaseContext>({
  apollo,
  schema,
  context,
  limits,
  format,
  requestOf,
  goneOf,
}: SubscriptionOptions<Context>): ServerOptions<ConnectionParameters, Extra> {
  function within<Result>({ extra }: Connection, work: () => Result): Result {
    return runWithin(requestOf(extra.socket), work);
  }

  /** A context that cannot be had for want of rights ends the WebSocket: its token is no longer any good. */
  async function freshContext({ extra, connectionParams = {} }: Connection): Promise<Context> {
    try {
      const { socket } = extra;
      return await context(socketFacts(requestOf(socket), connectionParams), goneOf(socket));
    } catch (error) {
      const end = error instanceof GraphQLError ? ENDS.get(error.extensions["code"]) : undefined;
      if (end) extra.socket.close(end.code, end.reason);
      throw error;
    }
  }

  async function prepare(
    connection: Connection,
    payload: SubscribePayload,
  ): Promise<SubscriptionArguments | GraphQLError[]> {
    const { subscriptionsPerSocket } = limits;
    if (Object.keys(connection.subscriptions).length > subscriptionsPerSocket)
      return [
        limitExceeded(
          `One WebSocket has at most ${subscriptionsPerSocket} subscriptions; complete one first.`,
        ),
      ];
    const contextValue = await freshContext(connection);
    const refusals = await admitSubscription(apollo, payload, contextValue);
    if (refusals.length > 0) return refusals;
    return {
      schema,
      document: parse(payload.query),
      operationName: payload.operationName,
      variableValues: payload.variables,
      contextValue,
      freshContext: () => freshContext(connection),
      within: (work) => within(connection, work),
    };
  }

  function masked(error: GraphQLError): GraphQLFormattedError {
    return error instanceof Refusal ? error.formatted : format(error.toJSON(), error);
  }

  return {
    connectionInitWaitTimeout: limits.socketInitMs,
    onSubscribe: (connection, _id, payload) =>
      within(connection, () =>
        prepare(connection, payload).catch((error: unknown) => [asGraphQLError(error)]),
      ),
    subscribe: (args) => subscribeAnew(args as SubscriptionArguments),
    onNext: (connection, _id, _payload, _args, { errors, ...result }: ExecutionResult) =>
      within(connection, () => ({ ...result, ...(errors && { errors: errors.map(masked) }) })),
    onError: (connection, _id, _payload, errors) => within(connection, () => errors.map(masked)),
  };
}

/** How a WebSocket ends, by the code of the error. */
const ENDS = new Map<unknown, { code: number; reason: string }>([
  ["UNAUTHENTICATED", { code: 4401, reason: "Unauthorized" }],
  ["FORBIDDEN", { code: 4403, reason: "Forbidden" }],
]);

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError("Unexpected error.", { originalError: error as Error });
}
