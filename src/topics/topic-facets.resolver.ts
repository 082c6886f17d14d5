import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Facet, FACET_COST } from "../facets/facet.type";
import { TopicFacets } from "./topic.connections";

/** Counts over a list of topics; each field runs one statement, and only when asked for. */
@Resolver(() => TopicFacets)
export class TopicFacetsResolver {
  @FieldResolver(() => Facet, { description: "By vocabulary.", complexity: FACET_COST })
  schemes(@Root() { filter }: TopicFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.topics.facet("scheme", filter);
  }
}
