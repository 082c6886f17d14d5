import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { ActorFacets } from "./actor.connections";
import { Facet, FACET_COST } from "../facets/facet.type";
import { SchemeArgument } from "../topics/scheme.argument";
import { TopicScheme } from "../topics/topic.type";
import { TopicFacet } from "../topics/topic-facet.type";

/** Counts over a list of actors; each field runs one statement, and only when asked for. */
@Resolver(() => ActorFacets)
export class ActorFacetsResolver {
  @FieldResolver(() => Facet, { description: "By kind.", complexity: FACET_COST })
  kinds(@Root() { filter }: ActorFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.actors.facet("kind", filter);
  }

  @FieldResolver(() => Facet, { description: "By status.", complexity: FACET_COST })
  statuses(@Root() { filter }: ActorFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.actors.facet("status", filter);
  }

  @FieldResolver(() => Facet, { description: "By country, ISO 3166-1 alpha-2.", complexity: FACET_COST })
  countries(@Root() { filter }: ActorFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.actors.facet("country", filter);
  }

  @FieldResolver(() => Facet, { description: "By city.", complexity: FACET_COST })
  cities(@Root() { filter }: ActorFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.actors.facet("city", filter);
  }

  @FieldResolver(() => TopicFacet, {
    description: "By topic of one vocabulary, narrower and matched ones included.",
    complexity: FACET_COST,
  })
  async topics(
    @Root() { filter }: ActorFacets,
    @Args() { scheme }: SchemeArgument,
    @Ctx() { services }: RequestContext,
  ): Promise<TopicFacet> {
    return services.topics.withTopics(
      await services.actors.topicCounts(scheme ?? TopicScheme.CLUSTER, filter),
    );
  }
}
