import { Field, ID, InputType, ObjectType } from "type-graphql";
import { z } from "zod";
import type { ActorRole } from "../access/viewer.type";
import { ActorRoles } from "../accounts/account.type";
import { Actor } from "../actors/actor.type";
import { Moment } from "../graphql/moment";
import { MutationPayload } from "../graphql/payload.type";
import { emailAddress } from "../validation/emailAddress";

/** For how many days an invitation holds. */
export const INVITATION_DAYS = 14;

/** What {@link InviteColleagueInput} has to meet beside its id. */
export const invitationSchema = z.object({ email: emailAddress, role: z.enum(ActorRoles) });

/** An invitation to speak for an actor. */
@ObjectType({
  description:
    "An invitation to speak for an actor. Whoever has its code may accept it, once, while signed in; it ends after 14 days.",
  simpleResolvers: true,
})
export class Invitation {
  @Field(() => String, { description: "Unique." })
  key!: string;

  @Field(() => String, { description: "Address that the code was sent to." })
  email!: string;

  @Field(() => ActorRoles, { description: "What the person will be for the actor." })
  role!: ActorRole;

  @Field(() => Moment, { description: "When it was made." })
  createdAt!: string;

  @Field(() => Moment, { description: "Until when it holds, exclusive." })
  expiresAt!: string;
}

/** Whom to invite. */
@InputType({ description: "Whom to invite, to speak for which actor." })
export class InviteColleagueInput {
  @Field(() => ID, { description: "Id of the Actor." })
  actorId!: string;

  @Field(() => String, { description: "Address that the code is sent to." })
  email!: string;

  @Field(() => ActorRoles, { description: "What the person will be for the actor." })
  role!: ActorRole;
}

/** An invitation of an actor. */
@InputType({ description: "An invitation to speak for an actor." })
export class RevokeInvitationInput {
  @Field(() => ID, { description: "Id of the Actor." })
  actorId!: string;

  @Field(() => String, { description: "Key of the invitation, as `Actor.invitations` gives it." })
  invitationKey!: string;
}

/** What an invitation came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What inviting somebody came to.",
  simpleResolvers: true,
})
export class InviteColleaguePayload extends MutationPayload {
  @Field(() => Invitation, { nullable: true, description: "The invitation; null when none was made." })
  invitation!: Invitation | null;
}

/** What accepting an invitation came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What accepting or revoking an invitation came to.",
  simpleResolvers: true,
})
export class InvitationPayload extends MutationPayload {
  @Field(() => Actor, { nullable: true, description: "The actor; null when nothing was changed." })
  actor!: Actor | null;
}
