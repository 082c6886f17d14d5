import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../../actors/actor.type";
import type { RequestContext } from "../../context";
import { PageArguments } from "../../graphql/pageArguments";
import { payload } from "../../graphql/payload";
import { oldestFirst } from "../../loading/orders";
import { relation } from "../../loading/relation";
import { Consortium } from "../consortium.type";
import * as inputs from "./member.input";
import {
  ConsortiumMember,
  ConsortiumMemberConnection,
  ConsortiumMemberPayload,
  ConsortiumStep,
} from "./member.type";

/** The list of actors of a consortium. */
@Resolver(() => Consortium)
export class ConsortiumMembersResolver {
  @FieldResolver(() => ConsortiumMemberConnection, {
    description:
      "Candidates, invited actors, members and those who were, oldest first; its lead is none of them.",
  })
  members(
    @Root() consortium: Consortium,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const asked = relation(page, info, oldestFirst("Consortium.members"));
    return services.consortiumMembers.ofConsortium(consortium, asked);
  }
}

/** Changes of that list by the consortium's side. */
@Resolver(() => ConsortiumMember)
export class ConsortiumMemberResolver {
  @FieldResolver(() => Actor, { nullable: true, description: "The actor; null where it is gone." })
  async actor(@Root() { actorKey }: ConsortiumMember, @Ctx() { services }: RequestContext) {
    return actorKey === null ? null : services.actors.byKey(actorKey);
  }

  @Mutation(() => ConsortiumMemberPayload, {
    description:
      "Considers an actor for a consortium, for its lead and editors; the actor is told nothing. TAKEN when it is on the list.",
  })
  addConsortiumCandidate(
    @Arg("input", () => inputs.AddConsortiumCandidateInput, { description: "Whom, for which one." })
    input: inputs.AddConsortiumCandidateInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumCandidates.add(input));
  }

  @Mutation(() => ConsortiumMemberPayload, {
    description: "Says what a member may do and is to contribute; for the lead.",
  })
  updateConsortiumMember(
    @Arg("input", () => inputs.UpdateConsortiumMemberInput, { description: "What it is to be." })
    input: inputs.UpdateConsortiumMemberInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumCandidates.update(input));
  }

  @Mutation(() => ConsortiumMemberPayload, {
    description:
      "Takes an actor off the list: lead and editors a candidate, the lead alone one that was invited or accepted, which is told.",
  })
  removeConsortiumMember(
    @Arg("input", () => inputs.RemoveConsortiumMemberInput, { description: "Whom." })
    input: inputs.RemoveConsortiumMemberInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumCandidates.remove(input));
  }

  @Mutation(() => ConsortiumMemberPayload, {
    description: "Invites an actor of the list into the consortium; for the lead.",
  })
  inviteConsortiumMember(
    @Arg("input", () => inputs.InviteConsortiumMemberInput, { description: "Whom, and by what way." })
    input: inputs.InviteConsortiumMemberInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumInviting.invite(input));
  }

  @Mutation(() => ConsortiumMemberPayload, {
    description:
      "Records an answer that the lead was given elsewhere, marked so; for the lead. The actor's people are told.",
  })
  recordConsortiumAnswer(
    @Arg("input", () => inputs.RecordConsortiumAnswerInput, { description: "Whose answer, and which." })
    input: inputs.RecordConsortiumAnswerInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumAnswers.record(input));
  }
}

/** What goes with a step. */
@Resolver(() => ConsortiumStep)
export class ConsortiumStepResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "A word that went with it; null where there is none, and for auditors.",
  })
  message(@Root() step: ConsortiumStep, @Ctx() { services }: RequestContext): Promise<string | null> {
    return services.consortiumMembers.messageOf(step);
  }
}
