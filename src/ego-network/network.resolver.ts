import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costTimes } from "../graphql/cost";
import { EgoNetworkArguments, readEgoNetworkQuestion } from "./network.arguments";
import { CollaborationLink, NetworkRing, NetworkView } from "./network.type";

/** What a search costs beside what it returns, in points of graphql/cost.ts. */
const SEARCH_COST = 300;

/** Who is around an actor. */
@Resolver(() => NetworkView)
export class NetworkViewResolver {
  @Query(() => NetworkView, {
    description: "The actors around an actor and the collaboration links among them all, for drawing.",
    complexity: costTimes("maxActors", SEARCH_COST),
  })
  egoNetwork(
    @Args() question: EgoNetworkArguments,
    @Ctx() { services }: RequestContext,
  ): Promise<NetworkView> {
    return services.network.around(readEgoNetworkQuestion(question));
  }

  @FieldResolver(() => Actor, { description: "The actor at the centre." })
  center(@Root() { centerKey }: NetworkView, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(centerKey);
  }

  @FieldResolver(() => [Actor], {
    description:
      "The actors shown: the centre, then the nearest, strongest ties towards the centre first, then by key.",
  })
  actors(@Root() { centerKey, rings }: NetworkView, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.links.actors([centerKey, ...rings.flatMap(({ actorKeys }) => actorKeys)]);
  }
}

/** The actors of a ring. */
@Resolver(() => NetworkRing)
export class NetworkRingResolver {
  @FieldResolver(() => [Actor], {
    description: "Those of them that are shown, strongest ties towards the centre first, then by key.",
  })
  actors(@Root() { actorKeys }: NetworkRing, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.links.actors(actorKeys);
  }
}

/** The ends of a link. */
@Resolver(() => CollaborationLink)
export class CollaborationLinkResolver {
  @FieldResolver(() => Actor, { description: "The end whose key comes first." })
  source(@Root() { sourceKey }: CollaborationLink, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(sourceKey);
  }

  @FieldResolver(() => Actor, { description: "The other end." })
  target(@Root() { targetKey }: CollaborationLink, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(targetKey);
  }
}
