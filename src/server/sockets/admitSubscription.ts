import type { ApolloServer, BaseContext } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { SubscribePayload } from "graphql-ws";

/** An error that was formatted for clients already. */
export class Refusal extends GraphQLError {
  constructor(readonly formatted: GraphQLFormattedError) {
    super(formatted.message);
  }
}

/**
 * Sends an operation from a WebSocket through the very limits of those by HTTP: Apollo reads and validates it, its
 * plugin `admission` counts and answers it empty.
 *
 * @returns why it may not run; nothing when it may
 */
export async function admitSubscription<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  { query, operationName, variables }: SubscribePayload,
  contextValue: Context,
): Promise<Refusal[]> {
  const { body } = await apollo.executeOperation(
    { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) },
    { contextValue },
  );
  const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
  return errors.map((error) => new Refusal(error));
}
