import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { RETIRED_ORDER, RetiredActorFilter, retiredActorFilterParams } from "./retirement.filter";
import { RetiredActor, RetiredActorConnection } from "./retirement.type";

/** The actors that are no longer in the network. */
@Resolver(() => RetiredActor)
export class RetirementResolver {
  @Query(() => RetiredActorConnection, {
    description:
      "The actors that are no longer in the network, retired last first. For managers and auditors.",
  })
  retiredActors(
    @Args() page: PageArguments,
    @Arg("filter", () => RetiredActorFilter, { nullable: true, description: "What they have to meet." })
    filter: RetiredActorFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.retirements.list(
      readPage(page, info, { order: RETIRED_ORDER }),
      retiredActorFilterParams(filter),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why, in the words of the manager who deactivated it; null for others, and without such words.",
  })
  note(@Root() retired: RetiredActor, @Ctx() { services }: RequestContext): string | null {
    return services.retirements.note(retired);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      "The actor that it is part of now; null when it was not merged, or that one is in the network no more.",
  })
  survivor(
    @Root() { survivorKey }: RetiredActor,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return services.actors.byKey(survivorKey ?? "");
  }
}
