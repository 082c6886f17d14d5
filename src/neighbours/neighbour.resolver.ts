import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Float, Info, Int, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costBeside } from "../graphql/cost";
import { heaviestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { NeighbourArguments, neighbourParams } from "./neighbour.arguments";
import { SharedTopic, SharedTopicNeighbourConnection, SharedTopicNeighbourEdge } from "./neighbour.type";

/** What a comparison with all profiles costs beside what it returns, in points of graphql/cost.ts: about 20 fit. */
const SEARCH_COST = 900;

/** Who works on the same as an actor. */
@Resolver(() => Actor)
export class ActorNeighboursResolver {
  @FieldResolver(() => SharedTopicNeighbourConnection, {
    description:
      "The actors that work on the same topics, a rare one counting more than a common one: highest score first, then by " +
      "key. By default those that it does not collaborate with yet.",
    complexity: costBeside(SEARCH_COST),
  })
  sharedTopicNeighbours(
    @Root() { key }: Actor,
    @Args() question: NeighbourArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = heaviestFirst("Actor.sharedTopicNeighbours");
    return services.neighbours.ofActor(
      key,
      relation(question, info, order, { ...neighbourParams(question) }),
      question.minRevision ?? null,
    );
  }
}

/** What explains a neighbour. */
@Resolver(() => SharedTopicNeighbourEdge)
export class SharedTopicNeighbourEdgeResolver {
  @FieldResolver(() => [SharedTopic], {
    description:
      "The topics that add most to the score, largest contribution first, then by key; at most 20.",
  })
  sharedTopics(
    @Root() edge: SharedTopicNeighbourEdge,
    @Ctx() { services }: RequestContext,
  ): Promise<SharedTopic[]> {
    return services.neighbours.sharedTopics(edge);
  }

  @FieldResolver(() => Float, {
    description:
      "What the topics that are not listed in `sharedTopics` add together: all contributions make the score, but for rounding.",
  })
  otherContribution(
    @Root() edge: SharedTopicNeighbourEdge,
    @Ctx() { services }: RequestContext,
  ): Promise<number> {
    return services.neighbours.otherContribution(edge);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Fewest collaboration links between both, past and present: 1 to 3; null if they are farther apart.",
  })
  hops(@Root() edge: SharedTopicNeighbourEdge, @Ctx() { services }: RequestContext): Promise<number | null> {
    return services.neighbours.hops(edge);
  }
}
