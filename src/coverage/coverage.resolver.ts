import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { type Activity, CollaborationEvidence } from "../links/link.type";
import { Offering } from "../offerings/offering.type";
import { Topic } from "../topics/topic.type";
import { COVERAGE_TEXTS } from "./coverageTexts";
import { RequirementCoverageRow } from "./requirement-coverage.type";
import { RequirementItemRow } from "./requirement-item.type";

/** The topic of an item. */
@Resolver(() => RequirementItemRow)
export class RequirementItemResolver {
  @FieldResolver(() => Topic, { nullable: true, description: "The topic, for TOPIC." })
  async topic(
    @Root() { topicKey }: RequirementItemRow,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic | null> {
    return topicKey === null ? null : services.topics.byKey(topicKey);
  }
}

/** What a coverage says and rests on. */
@Resolver(() => RequirementCoverageRow)
export class RequirementCoverageResolver {
  @FieldResolver(() => String, { description: "What the rule says, as a sentence." })
  text(
    @Root() { basis }: RequirementCoverageRow,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, COVERAGE_TEXTS[basis]);
  }

  @FieldResolver(() => [CollaborationEvidence], {
    description:
      "For topics: activities that it took part in and that are about the topic, at most 5; those said to be about this " +
      "very topic first, then the newest.",
  })
  activities(
    @Root() { evidence }: RequirementCoverageRow,
    @Ctx() { services }: RequestContext,
  ): Promise<Activity[]> {
    return services.links.activities(evidence().activities);
  }

  @FieldResolver(() => [Topic], {
    description:
      "For topics: those stated of these activities, or declared, that led to the topic; at most 5.",
  })
  topics(
    @Root() { evidence }: RequirementCoverageRow,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic[]> {
    return services.topics.byKeys(evidence().topicKeys);
  }

  @FieldResolver(() => [Offering], {
    description: "For stages: current offers that tell the stage, at most 5, by key.",
  })
  services(
    @Root() { evidence }: RequirementCoverageRow,
    @Ctx() { services }: RequestContext,
  ): Promise<Offering[]> {
    return services.offerings.byKeys(evidence().serviceKeys);
  }
}
