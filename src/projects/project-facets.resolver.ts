import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Facet, FACET_COST } from "../facets/facet.type";
import { ProjectFacets } from "./project.connections";
import { SchemeArgument } from "../topics/scheme.argument";
import { TopicScheme } from "../topics/topic.type";
import { TopicFacet } from "../topics/topic-facet.type";

/** Counts over a list of projects; each field runs one statement, and only when asked for. */
@Resolver(() => ProjectFacets)
export class ProjectFacetsResolver {
  @FieldResolver(() => Facet, { description: "By funding programme.", complexity: FACET_COST })
  programmes(@Root() { filter }: ProjectFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.projects.facet("programme", filter);
  }

  @FieldResolver(() => Facet, { description: "By funding scheme.", complexity: FACET_COST })
  fundingSchemes(@Root() { filter }: ProjectFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.projects.facet("fundingScheme", filter);
  }

  @FieldResolver(() => TopicFacet, {
    description: "By topic of one vocabulary, narrower and matched ones included.",
    complexity: FACET_COST,
  })
  async topics(
    @Root() { filter }: ProjectFacets,
    @Args() { scheme }: SchemeArgument,
    @Ctx() { services }: RequestContext,
  ): Promise<TopicFacet> {
    return services.topics.withTopics(
      await services.projects.topicCounts(scheme ?? TopicScheme.CLUSTER, filter),
    );
  }
}
