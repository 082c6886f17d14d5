import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Initiative } from "../initiatives/initiative.type";
import { LanguageArgument } from "../graphql/languageArgument";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { Milestone } from "./milestone.type";
import { inLanguage } from "../graphql/inLanguage";

/** The cluster's history. */
@Resolver(() => Milestone)
export class MilestoneResolver {
  @Query(() => [Milestone], { description: "The cluster's history, by year, steps without one last." })
  milestones(@Ctx() { services }: RequestContext): Promise<Milestone[]> {
    return services.milestones.all();
  }

  @FieldResolver(() => String, { description: "Name." })
  name(
    @Root() { nameDe: de, nameEn: en }: Milestone,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { description: "What happened." })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: Milestone,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }
}

/** The history behind a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseMilestonesResolver {
  @FieldResolver(() => [Milestone], { description: "The steps in the cluster's history that it rests on." })
  milestones(@Root() { key }: Lighthouse, @Ctx() { services }: RequestContext): Promise<Milestone[]> {
    return services.milestones.ofLighthouse(key);
  }
}

/** The history behind an initiative. */
@Resolver(() => Initiative)
export class InitiativeMilestonesResolver {
  @FieldResolver(() => [Milestone], { description: "The steps in the cluster's history that belong to it." })
  milestones(@Root() { key }: Initiative, @Ctx() { services }: RequestContext): Promise<Milestone[]> {
    return services.milestones.ofInitiative(key);
  }
}
