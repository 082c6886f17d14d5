import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../../actors/actor.type";
import type { RequestContext } from "../../context";
import { FundingCall } from "../../funding-calls/funding-call.type";
import { inLanguage } from "../../graphql/inLanguage";
import { LanguageArgument } from "../../graphql/languageArgument";
import { PageArguments, readPage } from "../../graphql/pageArguments";
import { payload } from "../../graphql/payload";
import {
  AnswerConsortiumInvitationByCodeInput,
  AnswerConsortiumInvitationInput,
  LeaveConsortiumInput,
  RefuseConsortiumInvitationsInput,
} from "../members/member.input";
import {
  ConsortiumInvitation,
  ConsortiumInvitationConnection,
  ConsortiumInvitationFilter,
  ConsortiumInvitationPayload,
  INVITATION_ORDER,
  RefuseConsortiumInvitationsPayload,
} from "./invitation.type";

/** Invitations into consortia, for the invited side. */
@Resolver(() => ConsortiumInvitation)
export class ConsortiumInvitationResolver {
  @Query(() => ConsortiumInvitationConnection, {
    description: "The invitations into consortia for actors that one speaks for, newest first.",
  })
  consortiumInvitations(
    @Args() page: PageArguments,
    @Arg("filter", () => ConsortiumInvitationFilter, {
      nullable: true,
      description: "What the entries have to meet.",
    })
    filter: ConsortiumInvitationFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.consortiumInvitations.list(readPage(page, info, { order: INVITATION_ORDER }), filter);
  }

  @Query(() => ConsortiumInvitation, {
    nullable: true,
    description: "The invitation that the code of a mail opens; null for every code that does not hold.",
  })
  consortiumInvitationByCode(
    @Arg("code", () => String, { description: "The code, as the mail has it." }) code: string,
    @Ctx() { services }: RequestContext,
  ): Promise<ConsortiumInvitation | null> {
    return services.consortiumInvitations.byCode(code);
  }

  @Mutation(() => ConsortiumInvitationPayload, {
    description:
      "Answers an invitation, for an actor one speaks for, or confirms an acceptance that others recorded. CLOSED when it is " +
      "answered already.",
  })
  answerConsortiumInvitation(
    @Arg("input", () => AnswerConsortiumInvitationInput, { description: "The answer." })
    input: AnswerConsortiumInvitationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumAnswers.answer(input));
  }

  @Mutation(() => ConsortiumInvitationPayload, {
    description:
      "Answers an invitation with the code of its mail, once, without signing in. CLOSED for every code that does not hold.",
  })
  answerConsortiumInvitationByCode(
    @Arg("input", () => AnswerConsortiumInvitationByCodeInput, { description: "The code and the answer." })
    input: AnswerConsortiumInvitationByCodeInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumAnswers.answerByCode(input));
  }

  @Mutation(() => RefuseConsortiumInvitationsPayload, {
    description:
      "Ends invitations into consortia by mail to the address that got one, with its code, without signing in; declines that one if it " +
      "is not answered. The same however often. CLOSED for every code that is none.",
  })
  refuseConsortiumInvitations(
    @Arg("input", () => RefuseConsortiumInvitationsInput, { description: "The code." })
    input: RefuseConsortiumInvitationsInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumInvitationMails.refuse(input));
  }

  @Mutation(() => ConsortiumInvitationPayload, {
    description: "Leaves a consortium, for an actor one speaks for. Its lead is told.",
  })
  leaveConsortium(
    @Arg("input", () => LeaveConsortiumInput, { description: "Who leaves which one." })
    input: LeaveConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumAnswers.leave(input));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Title of the consortium; null once one is neither invited nor a member.",
  })
  title(
    @Root() { titleDe: de, titleEn: en }: ConsortiumInvitation,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "Its aim; null as the title, or if not said." })
  aim(
    @Root() { aimDe: de, aimEn: en }: ConsortiumInvitation,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Actor, { nullable: true, description: "Who is invited; null where it is gone." })
  async actor(@Root() { actorKey }: ConsortiumInvitation, @Ctx() { services }: RequestContext) {
    return actorKey === null ? null : services.actors.byKey(actorKey);
  }

  @FieldResolver(() => Actor, { nullable: true, description: "Who leads it; null where that is gone." })
  async lead(@Root() { leadKey }: ConsortiumInvitation, @Ctx() { services }: RequestContext) {
    return leadKey === null ? null : services.actors.byKey(leadKey);
  }

  @FieldResolver(() => FundingCall, {
    nullable: true,
    description: "The call that it answers; null as the title, or where there is none to be seen.",
  })
  async fundingCall(@Root() { fundingCallKey }: ConsortiumInvitation, @Ctx() { services }: RequestContext) {
    return fundingCallKey === null ? null : services.fundingCalls.byKey(fundingCallKey);
  }
}
