import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { FundingCall } from "../funding-calls/funding-call.type";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { Moment } from "../graphql/moment";
import { Topic } from "../topics/topic.type";
import { PartnerSearch } from "./partner-search.type";

/** What a search for partners tells, beside its plain values. */
@Resolver(() => PartnerSearch)
export class PartnerSearchPartsResolver {
  @FieldResolver(() => String, { description: "What is sought." })
  text(
    @Root() { textDe: de, textEn: en }: PartnerSearch,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Title of the consortium; null unless TITLE is revealed.",
  })
  title(
    @Root() { titleDe: de, titleEn: en }: PartnerSearch,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Aim of the consortium; null unless AIM is revealed, or where nothing is said.",
  })
  aim(
    @Root() { aimDe: de, aimEn: en }: PartnerSearch,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => [Topic], {
    nullable: true,
    description: "Topics that have to be covered, at most 100; null unless TOPICS is revealed.",
  })
  async topics(@Root() { topicKeys }: PartnerSearch, @Ctx() { services }: RequestContext) {
    return topicKeys === null ? null : services.topics.byKeys(topicKeys);
  }

  @FieldResolver(() => FundingCall, {
    nullable: true,
    description: "The call that it answers; null unless CALL is revealed, or where there is none to see.",
  })
  async fundingCall(@Root() { callKey }: PartnerSearch, @Ctx() { services }: RequestContext) {
    return callKey === null ? null : services.fundingCalls.byKey(callKey);
  }

  @FieldResolver(() => Moment, {
    nullable: true,
    description: "Deadline of its call; null unless DEADLINE is revealed, or where there is none.",
  })
  async deadline(
    @Root() { deadlineCallKey: key }: PartnerSearch,
    @Ctx() { services }: RequestContext,
  ): Promise<string | null> {
    return services.fundingCalls.deadlineOf(key);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Who leads the consortium; null unless LEAD is revealed, or where that is gone.",
  })
  async lead(@Root() { leadKey }: PartnerSearch, @Ctx() { services }: RequestContext) {
    return leadKey === null ? null : services.actors.byKey(leadKey);
  }
}
