import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { AnnouncementChannel } from "../announcements/announcement.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { Topic } from "../topics/topic.type";
import { FundingCallOrder, FundingCallStatus } from "./funding-call.enums";
import { FundingCallFilter, fundingCallFilterParams } from "./funding-call.filter";
import { FundingCallInput } from "./funding-call.input";
import { FUNDING_CALL_ORDERS } from "./funding-call.orders";
import { FundingCall, FundingCallConnection, FundingCallPayload } from "./funding-call.type";

const ID_ARGUMENT = { description: "Which call: its id." };
const VERSION_ARGUMENT = {
  description: "Version that the change was made on; another present one is answered CONFLICT.",
};

/** Funding calls: who funds what, until when, and what a consortium has to be like. */
@Resolver(() => FundingCall)
export class FundingCallResolver {
  @Query(() => FundingCall, {
    nullable: true,
    description: "The funding call with that key; null when there is none that the asker may see.",
  })
  fundingCall(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<FundingCall | null> {
    return services.fundingCalls.byKey(key);
  }

  @Query(() => FundingCallConnection, {
    description: "All funding calls that match and that the asker may see.",
  })
  fundingCalls(
    @Args() page: PageArguments,
    @Arg("filter", () => FundingCallFilter, { nullable: true, description: "What the entries have to meet." })
    filter: FundingCallFilter | null,
    @Arg("orderBy", () => FundingCallOrder, {
      nullable: true,
      defaultValue: FundingCallOrder.DEADLINE,
      description: "Order of the list.",
    })
    orderBy: FundingCallOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? FundingCallOrder.DEADLINE;
    return services.fundingCalls.list(
      order,
      readPage(page, info, { order: FUNDING_CALL_ORDERS[order] }),
      fundingCallFilterParams(filter),
    );
  }

  @Mutation(() => FundingCallPayload, { description: "Creates the draft of a funding call." })
  createFundingCall(
    @Arg("input", () => FundingCallInput, { description: "What it says." }) input: FundingCallInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.fundingCalls.create(input));
  }

  @Mutation(() => FundingCallPayload, { description: "Replaces what a funding call says." })
  updateFundingCall(
    @Arg("id", () => ID, ID_ARGUMENT) id: string,
    @Arg("expectedVersion", () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Arg("input", () => FundingCallInput, { description: "What it says from now on, whole." })
    input: FundingCallInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.fundingCalls.update(id, expectedVersion, input));
  }

  @Mutation(() => FundingCallPayload, { description: "Announces a funding call." })
  publishFundingCall(
    @Arg("id", () => ID, ID_ARGUMENT) id: string,
    @Arg("expectedVersion", () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Ctx() { services }: RequestContext,
  ) {
    const { PUBLISHED } = FundingCallStatus;
    return payload(() =>
      services.fundingCalls.setStatus("publishFundingCall", id, expectedVersion, PUBLISHED),
    );
  }

  @Mutation(() => FundingCallPayload, { description: "Says that the funder took a call back." })
  withdrawFundingCall(
    @Arg("id", () => ID, ID_ARGUMENT) id: string,
    @Arg("expectedVersion", () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Ctx() { services }: RequestContext,
  ) {
    const { WITHDRAWN } = FundingCallStatus;
    return payload(() =>
      services.fundingCalls.setStatus("withdrawFundingCall", id, expectedVersion, WITHDRAWN),
    );
  }

  @FieldResolver(() => String, { description: "Title." })
  title(
    @Root() { titleDe: de, titleEn: en }: FundingCall,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is about; null if nothing is said." })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: FundingCall,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The funder; null where it is no actor of the network.",
  })
  async funder(
    @Root() { funderKey }: FundingCall,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return funderKey === null ? null : services.actors.byKey(funderKey);
  }

  @FieldResolver(() => String, { nullable: true, description: "The funder's name; null if unknown." })
  async funderName(
    @Root() { funderKey, funderText }: FundingCall,
    @Ctx() { services }: RequestContext,
  ): Promise<string | null> {
    return funderKey === null ? funderText : ((await services.actors.byKey(funderKey))?.name ?? funderText);
  }

  @FieldResolver(() => [Topic], {
    description: "The topics that a project has to be about, by label; at most 50.",
  })
  topics(@Root() { topicKeys }: FundingCall, @Ctx() { services }: RequestContext): Promise<Topic[]> {
    return services.topics.byKeys(topicKeys);
  }

  @FieldResolver(() => String, {
    description:
      "Announcement in plain text, to copy: facts that are entered here alone, shortened at word ends with …, the link last.",
  })
  announcement(
    @Root() call: FundingCall,
    @Arg("channel", () => AnnouncementChannel, { description: "Where it is to stand." })
    channel: AnnouncementChannel,
    @Args() { lang }: LanguageArgument,
    @Ctx() { services, language }: RequestContext,
  ): Promise<string> {
    return services.fundingCallAnnouncements.of(call, channel, lang ?? language);
  }
}
