import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
} from "graphql";
import { mapEvents } from "./mapEvents";

/** A subscription that is admitted. */
export interface SubscriptionArguments extends ExecutionArgs {
  /** Makes the context of one event; throws when the subscriber may no longer ask. */
  freshContext: () => Promise<unknown>;
  /** Runs work as part of the request that opened the WebSocket. */
  within: <Result>(work: () => Result) => Result;
}

/**
 * GraphQL's `subscribe`, but with a context of its own for each event: rights are those of the moment, and nothing read
 * for one event is kept for the next. An event whose root field is null has nothing for this subscriber and is left
 * out, so that nobody learns when something happens that they may not see. The subscription ends with the error when the
 * root field says that the subscriber may not have it.
 */
export async function subscribeAnew(
  args: SubscriptionArguments,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await args.within(() => createSourceEventStream(args));
  if (!(Symbol.asyncIterator in source)) return source;
  return mapEvents(source, (event) => args.within(() => executeEvent(args, event)));
}

async function executeEvent(args: SubscriptionArguments, event: unknown): Promise<ExecutionResult | null> {
  const contextValue = await args.freshContext();
  const result = await execute({ ...args, rootValue: event, contextValue });
  const refusal = result.errors?.find(isRefusedRoot);
  if (refusal) throw refusal;
  return result.errors || Object.values(result.data ?? {}).some((field) => field !== null) ? result : null;
}

function isRefusedRoot({ path, extensions }: GraphQLError): boolean {
  return (
    path?.length === 1 && (extensions["code"] === "UNAUTHENTICATED" || extensions["code"] === "FORBIDDEN")
  );
}
