import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { ActorFilter, actorFilterParams } from "../actors/actor.filter";
import type { RequestContext } from "../context";
import { PageArguments } from "../graphql/pageArguments";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { byRankThenName, heaviestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { ProjectFilter, projectFilterParams } from "../projects/project.filter";
import {
  LighthouseTopicActorConnection,
  LighthouseTopicProjectConnection,
} from "./lighthouse-topics.connections";

/** Who and what touches a lighthouse by topic. */
@Resolver(() => Lighthouse)
export class LighthouseTopicsResolver {
  @FieldResolver(() => LighthouseTopicActorConnection, {
    description: "The actors that work on its topics or narrower ones, members or not, heaviest first.",
  })
  actorsOnTopics(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Arg("filter", () => ActorFilter, { nullable: true, description: "What the actors have to meet." })
    filter: ActorFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const asked = relation(page, info, heaviestFirst("Lighthouse.actorsOnTopics"), {
      filter: actorFilterParams(filter),
    });
    return services.lighthouseTopics.actors(key, asked);
  }

  @FieldResolver(() => LighthouseTopicProjectConnection, {
    description:
      "The projects about its topics or narrower ones: those about most of them first, then newest first.",
  })
  projectsOnTopics(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Arg("filter", () => ProjectFilter, { nullable: true, description: "What the projects have to meet." })
    filter: ProjectFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const asked = relation(page, info, byRankThenName("Lighthouse.projectsOnTopics"), {
      filter: projectFilterParams(filter),
    });
    return services.lighthouseTopics.projects(key, asked);
  }
}
