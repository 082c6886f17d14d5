import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { ACTOR_ORDERS } from "./actor.orders";
import { Actor } from "./actor.type";
import { ActorConnection } from "./actor.connections";
import { ActorFilter, actorFilterParams } from "./actor.filter";
import { ActorOrder } from "./actor.enums";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments } from "../graphql/pageArguments";
import { inLanguage } from "../graphql/inLanguage";
import { readPage } from "../graphql/pageArguments";

/** The directory of actors and what an actor tells of itself. */
@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, {
    nullable: true,
    description:
      "The actor with that key; the key of a record that was merged leads to its survivor. null when there is none.",
  })
  actor(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return services.actors.byKey(key);
  }

  @Query(() => ActorConnection, { description: "The directory: all actors that match the filter." })
  actors(
    @Args() page: PageArguments,
    @Arg("filter", () => ActorFilter, { nullable: true, description: "What the entries have to meet." })
    filter: ActorFilter | null,
    @Arg("orderBy", () => ActorOrder, {
      nullable: true,
      defaultValue: ActorOrder.NAME,
      description: "Order of the list.",
    })
    orderBy: ActorOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? ActorOrder.NAME;
    return services.actors.list(
      order,
      readPage(page, info, { order: ACTOR_ORDERS[order] }),
      actorFilterParams(filter),
    );
  }

  @FieldResolver(() => String, {
    description: "What it says of itself; null if nothing is known.",
    nullable: true,
  })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: Actor,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, {
    description: "What partners it looks for, in its own words; null if it does not say.",
    nullable: true,
  })
  lookingFor(
    @Root() { lookingForDe: de, lookingForEn: en }: Actor,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => [Actor], { description: "The organisations that it is a part of, one level up." })
  partOf(@Root() { key }: Actor, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.actors.relatives(key, "PARENT");
  }

  @FieldResolver(() => [Actor], { description: "The organisations that are a part of it, one level down." })
  parts(@Root() { key }: Actor, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.actors.relatives(key, "PART");
  }
}
