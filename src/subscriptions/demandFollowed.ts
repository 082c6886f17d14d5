import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import type { RequestContext } from "../context";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";

type Subscribe = GraphQLFieldResolver<unknown, RequestContext, { consortiumId: string }>;

/** What each subscription to one thing follows. @throws NOT_FOUND where it does not exist for the asker */
const FOLLOWED: Readonly<Record<string, (...asked: Parameters<Subscribe>) => Promise<unknown>>> = {
  consortiumChanged: (_source, { consortiumId }, { services }) => {
    const key = decodeId("Consortium", consortiumId, "consortiumId");
    return existing(services.consortia.byKey(key), "consortiumId", `Consortium "${key}"`);
  },
};

/**
 * Lets subscriptions to one thing begin only where it exists for the asker, and refuses them as if it did not exist otherwise. Who is
 * told later that they may follow it no longer learns by that of nothing that they did not know.
 */
export function demandFollowed(schema: GraphQLSchema): void {
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  for (const [name, demand] of Object.entries(FOLLOWED)) {
    const field = fields[name];
    if (!field?.subscribe)
      throw new Error(`There is no subscription ${name}. Remove it from what is followed.`);
    const subscribe = field.subscribe as Subscribe;
    const begin: Subscribe = async (...asked) => {
      await demand(...asked);
      return subscribe(...asked);
    };
    field.subscribe = begin as typeof field.subscribe;
  }
}
