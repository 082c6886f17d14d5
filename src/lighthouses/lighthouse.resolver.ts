import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Actor } from "../actors/actor.type";
import { ActorLighthouseConnection } from "./lighthouse.connections";
import { LanguageArgument } from "../graphql/languageArgument";
import { Lighthouse } from "./lighthouse.type";
import { PageArguments } from "../graphql/pageArguments";
import { byName } from "../loading/orders";
import { inLanguage } from "../graphql/inLanguage";
import { relation } from "../loading/relation";

/** The lighthouses and what a lighthouse tells of itself. */
@Resolver(() => Lighthouse)
export class LighthouseResolver {
  @Query(() => Lighthouse, {
    nullable: true,
    description: "The lighthouse with that key; null when there is none.",
  })
  lighthouse(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Lighthouse | null> {
    return services.lighthouses.byKey(key);
  }

  @Query(() => [Lighthouse], { description: "All lighthouses, by start." })
  lighthouses(@Ctx() { services }: RequestContext): Promise<Lighthouse[]> {
    return services.lighthouses.all();
  }

  @FieldResolver(() => String, { description: "What it is about; null if nothing is known.", nullable: true })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: Lighthouse,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }
}

/** The lighthouses of an actor. */
@Resolver(() => Actor)
export class ActorLighthousesResolver {
  @FieldResolver(() => ActorLighthouseConnection, {
    description: "The lighthouses that it is or was a member of, by name.",
  })
  lighthouses(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.lighthouses.ofActor(key, relation(page, info, byName("Actor.lighthouses")));
  }
}
