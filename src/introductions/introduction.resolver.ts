import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costTimes } from "../graphql/cost";
import { LanguageArgument } from "../graphql/languageArgument";
import { type Activity, CollaborationEvidence } from "../links/link.type";
import { IntroductionArguments, readIntroductionQuestion } from "./introduction.arguments";
import { Introduction, IntroductionLink, PossibleIntroductions } from "./introduction.type";

/** What a search costs beside what it returns, in points of graphql/cost.ts. */
const SEARCH_COST = 100;

/** Who could introduce one actor to another. */
@Resolver(() => PossibleIntroductions)
export class IntroductionsResolver {
  @Query(() => PossibleIntroductions, {
    description:
      "Who could introduce one actor to another: those that both have collaborated with, or, where there is nobody, two that " +
      "have collaborated with each other and with one side each; ranked by how well and how recently they know both. Needs the " +
      "network in memory: UNAVAILABLE without it.",
    complexity: costTimes("first", SEARCH_COST),
  })
  introductions(
    @Args() question: IntroductionArguments,
    @Ctx() { services }: RequestContext,
  ): Promise<PossibleIntroductions> {
    return services.introductions.find(readIntroductionQuestion(question));
  }
}

/** Who introduces, and the text that asks for it. */
@Resolver(() => Introduction)
export class IntroductionResolver {
  @FieldResolver(() => Actor, { description: "Whom to ask: who has collaborated with the asking actor." })
  introducer(@Root() { actorKeys }: Introduction, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKeys[1]!);
  }

  @FieldResolver(() => Actor, {
    description:
      "Who has collaborated with the other actor: the introducer itself, or, with three links, the next one.",
  })
  theirContact(@Root() { actorKeys }: Introduction, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKeys.at(-2)!);
  }

  @FieldResolver(() => String, {
    description:
      "A sentence to send to the introducer: who asks, what connects the organisations (the two newest public activities of each " +
      "link with their years, and how many more) and the request. It names no private activity, whoever asks.",
  })
  text(
    @Root() introduction: Introduction,
    @Args() { lang }: LanguageArgument,
    @Ctx() { services, language }: RequestContext,
  ): Promise<string> {
    return services.introductions.text(introduction, lang ?? language);
  }
}

/** The actors of a link and what it rests on. */
@Resolver(() => IntroductionLink)
export class IntroductionLinkResolver {
  @FieldResolver(() => Actor, { description: "The actor that the link leads from." })
  from(@Root() { fromKey }: IntroductionLink, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(fromKey);
  }

  @FieldResolver(() => Actor, { description: "The actor that the link leads to." })
  to(@Root() { toKey }: IntroductionLink, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(toKey);
  }

  @FieldResolver(() => [CollaborationEvidence], {
    description:
      "The shared activities that make the link: the 10 that began last, newest first, undated ones last; `evidenceCount` tells " +
      "how many there are.",
  })
  evidence(@Root() { evidence }: IntroductionLink, @Ctx() { services }: RequestContext): Promise<Activity[]> {
    return services.links.activities(evidence);
  }
}
