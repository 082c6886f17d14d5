import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Actor } from "../actors/actor.type";
import { ActorInitiativeConnection } from "./initiative.connections";
import { FocusArea, Initiative } from "./initiative.type";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments } from "../graphql/pageArguments";
import { byName } from "../loading/orders";
import { inLanguage } from "../graphql/inLanguage";
import { relation } from "../loading/relation";

/** The initiatives and what an initiative tells of itself. */
@Resolver(() => Initiative)
export class InitiativeResolver {
  @Query(() => Initiative, {
    nullable: true,
    description: "The initiative with that key; null when there is none.",
  })
  initiative(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Initiative | null> {
    return services.initiatives.byKey(key);
  }

  @Query(() => [Initiative], { description: "All pilot initiatives, by start." })
  initiatives(@Ctx() { services }: RequestContext): Promise<Initiative[]> {
    return services.initiatives.all();
  }

  @FieldResolver(() => String, { description: "Name." })
  name(
    @Root() { nameDe: de, nameEn: en }: Initiative,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { description: "What it is about; null if nothing is known.", nullable: true })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: Initiative,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => [FocusArea], { description: "Its subject branches or key areas, in their own order." })
  focusAreas(@Root() { key }: Initiative, @Ctx() { services }: RequestContext): Promise<FocusArea[]> {
    return services.initiatives.focusAreas(key);
  }
}

/** What a part of an initiative tells of itself. */
@Resolver(() => FocusArea)
export class FocusAreaResolver {
  @FieldResolver(() => String, { description: "Name." })
  name(
    @Root() { nameDe: de, nameEn: en }: FocusArea,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }
}

/** The initiatives of an actor. */
@Resolver(() => Actor)
export class ActorInitiativesResolver {
  @FieldResolver(() => ActorInitiativeConnection, {
    description: "The initiatives that it is or was a member of, by name.",
  })
  initiatives(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.initiatives.ofActor(key, relation(page, info, byName("Actor.initiatives")));
  }
}
