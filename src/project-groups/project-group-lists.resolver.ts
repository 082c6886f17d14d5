import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Actor } from "../actors/actor.type";
import { ActorProjectGroupConnection, LighthouseProjectGroupConnection } from "./project-group.connections";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { PageArguments } from "../graphql/pageArguments";
import { newestFirst } from "../loading/orders";
import { relation } from "../loading/relation";

/** The project groups of an actor. */
@Resolver(() => Actor)
export class ActorProjectGroupsResolver {
  @FieldResolver(() => ActorProjectGroupConnection, {
    description: "The project groups that it is or was a member of, newest first, undated last.",
  })
  projectGroups(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.projectGroups.ofActor(key, relation(page, info, newestFirst("Actor.projectGroups")));
  }
}

/** The project groups of a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseProjectGroupsResolver {
  @FieldResolver(() => LighthouseProjectGroupConnection, {
    description: "Its project groups, newest first, undated last.",
  })
  projectGroups(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.projectGroups.ofLighthouse(
      key,
      relation(page, info, newestFirst("Lighthouse.projectGroups")),
    );
  }
}
