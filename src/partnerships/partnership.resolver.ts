import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Actor } from "../actors/actor.type";
import { ActorPartnershipConnection } from "./partnership.connections";
import { PageArguments } from "../graphql/pageArguments";
import { newestFirst } from "../loading/orders";
import { relation } from "../loading/relation";

/** The partnerships of an actor. */
@Resolver(() => Actor)
export class ActorPartnershipsResolver {
  @FieldResolver(() => ActorPartnershipConnection, {
    description: "The partnerships that it is or was in, newest first, undated last.",
  })
  partnerships(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.partnerships.ofActor(key, relation(page, info, newestFirst("Actor.partnerships")));
  }
}
