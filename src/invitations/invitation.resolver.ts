import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import {
  Invitation,
  InvitationPayload,
  InviteColleagueInput,
  InviteColleaguePayload,
  RevokeInvitationInput,
} from "./invitation.type";

/** Invitations to speak for actors. */
@Resolver(() => Actor)
export class InvitationResolver {
  @FieldResolver(() => [Invitation], {
    nullable: true,
    description:
      "Invitations to speak for it that hold, oldest first; null for all but its owners and managers.",
  })
  invitations(@Root() { key }: Actor, @Ctx() { services }: RequestContext): Promise<Invitation[] | null> {
    return services.invitations.ofActor(key);
  }

  @Mutation(() => InviteColleaguePayload, {
    description:
      "Sends somebody a code by e-mail with which they speak for an actor. TAKEN when the address is invited already " +
      "or its person speaks for the actor.",
  })
  inviteColleague(
    @Arg("input", () => InviteColleagueInput, { description: "Whom, and for which actor." })
    input: InviteColleagueInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.invitations.invite(input));
  }

  @Mutation(() => InvitationPayload, {
    description:
      "Accepts an invitation: the viewer speaks for its actor from now on. CLOSED for every code that does not hold.",
  })
  acceptInvitation(
    @Arg("code", () => String, { description: "The code of the invitation, as the mail has it." })
    code: string,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.invitations.accept(code));
  }

  @Mutation(() => InvitationPayload, {
    description: "Takes an invitation back. CLOSED when the actor has no such invitation any more.",
  })
  revokeInvitation(
    @Arg("input", () => RevokeInvitationInput, { description: "Which invitation." })
    input: RevokeInvitationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.invitations.revoke(input));
  }
}
