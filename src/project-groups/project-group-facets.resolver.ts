import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Facet, FACET_COST } from "../facets/facet.type";
import { ProjectGroupFacets } from "./project-group.connections";
import { SchemeArgument } from "../topics/scheme.argument";
import { TopicScheme } from "../topics/topic.type";
import { TopicFacet } from "../topics/topic-facet.type";

/** Counts over a list of project groups; each field runs one statement, and only when asked for. */
@Resolver(() => ProjectGroupFacets)
export class ProjectGroupFacetsResolver {
  @FieldResolver(() => TopicFacet, {
    description: "By topic of one vocabulary, narrower and matched ones included.",
    complexity: FACET_COST,
  })
  async topics(
    @Root() { filter }: ProjectGroupFacets,
    @Args() { scheme }: SchemeArgument,
    @Ctx() { services }: RequestContext,
  ): Promise<TopicFacet> {
    return services.topics.withTopics(
      await services.projectGroups.topicCounts(scheme ?? TopicScheme.CLUSTER, filter),
    );
  }

  @FieldResolver(() => Facet, {
    description: "By lighthouse; the values are keys of lighthouses.",
    complexity: FACET_COST,
  })
  lighthouses(@Root() { filter }: ProjectGroupFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.projectGroups.countByLighthouse(filter);
  }
}
