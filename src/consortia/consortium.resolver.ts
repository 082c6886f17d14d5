import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { FundingCall } from "../funding-calls/funding-call.type";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { Moment } from "../graphql/moment";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { ConsortiumRole } from "./consortium.enums";
import { ConsortiumFilter, consortiumFilterParams } from "./consortium.filter";
import { CONSORTIUM_ORDER } from "./consortium.orders";
import { Consortium, ConsortiumConnection } from "./consortium.type";

/** Consortia, asked for by those for whom they exist. */
@Resolver(() => Consortium)
export class ConsortiumResolver {
  @Query(() => Consortium, {
    nullable: true,
    description: "The consortium with that key; null when there is none that exists for the asker.",
  })
  consortium(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Consortium | null> {
    return services.consortia.byKey(key);
  }

  @Query(() => ConsortiumConnection, {
    description: "The consortia that exist for the asker and match, newest first.",
  })
  consortia(
    @Args() page: PageArguments,
    @Arg("filter", () => ConsortiumFilter, { nullable: true, description: "What the entries have to meet." })
    filter: ConsortiumFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.consortia.list(
      readPage(page, info, { order: CONSORTIUM_ORDER }),
      consortiumFilterParams(filter),
    );
  }

  @FieldResolver(() => String, { description: "Title." })
  title(
    @Root() { titleDe: de, titleEn: en }: Consortium,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "Its aim; null if nothing is said." })
  aim(
    @Root() { aimDe: de, aimEn: en }: Consortium,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Actor, { nullable: true, description: "Who leads it; null where that is gone." })
  async lead(@Root() { leadKey }: Consortium, @Ctx() { services }: RequestContext): Promise<Actor | null> {
    return leadKey === null ? null : services.actors.byKey(leadKey);
  }

  @FieldResolver(() => FundingCall, {
    nullable: true,
    description: "The call that it answers; null where there is none, or none that the asker may see.",
  })
  async fundingCall(
    @Root() { fundingCallKey }: Consortium,
    @Ctx() { services }: RequestContext,
  ): Promise<FundingCall | null> {
    return fundingCallKey === null ? null : services.fundingCalls.byKey(fundingCallKey);
  }

  @FieldResolver(() => Moment, {
    nullable: true,
    description: "Deadline of its call; null where it has no call, or the call no deadline.",
  })
  async deadline(
    @Root() { fundingCallKey }: Consortium,
    @Ctx() { services }: RequestContext,
  ): Promise<string | null> {
    return services.fundingCalls.deadlineOf(fundingCallKey);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether that deadline is over: such a call can be named all the same, for what was handed in before; null as `deadline`.",
  })
  async isDeadlineOver(
    @Root() { fundingCallKey }: Consortium,
    @Ctx() { services }: RequestContext,
  ): Promise<boolean | null> {
    return services.fundingCalls.isDeadlineOver(fundingCallKey);
  }

  @FieldResolver(() => ConsortiumRole, { description: "What the asker may do in it." })
  viewerRole(@Root() consortium: Consortium, @Ctx() { services }: RequestContext): ConsortiumRole {
    return services.consortia.roleIn(consortium);
  }
}
