import { Field, ID, InputType } from "type-graphql";
import { Language } from "../../graphql/language";
import { ConsortiumRole } from "../consortium.enums";
import { ConsortiumAnswer, ConsortiumInvitationRoute, type MemberRole } from "./member.enums";

/** What a candidate is to be. */
@InputType({ description: "An actor to consider for a consortium." })
export class AddConsortiumCandidateInput {
  @Field(() => ID, { description: "Id of the Consortium." })
  consortiumId!: string;

  @Field(() => ID, { description: "Id of the Actor." })
  actorId!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is to contribute, at most 500 characters.",
  })
  task?: string | null;
}

/** What a member is to be from now on. */
@InputType({ description: "What a member of a consortium is to be from now on." })
export class UpdateConsortiumMemberInput {
  @Field(() => ID, { description: "Id of the ConsortiumMember." })
  memberId!: string;

  @Field(() => ConsortiumRole, { description: "EDITOR or READER." })
  role!: MemberRole;

  @Field(() => String, { nullable: true, description: "What it is to contribute, at most 500 characters." })
  task?: string | null;
}

/** Whom to take off. */
@InputType({ description: "A candidate, invited actor or member to take off." })
export class RemoveConsortiumMemberInput {
  @Field(() => ID, { description: "Id of the ConsortiumMember." })
  memberId!: string;

  @Field(() => String, {
    nullable: true,
    description: "A word to the people of an actor that was invited or accepted, at most 2,000 characters.",
  })
  message?: string | null;
}

/** Whom to invite, and how. */
@InputType({ description: "Whom to invite into a consortium, and by what way." })
export class InviteConsortiumMemberInput {
  @Field(() => ID, { description: "Id of the ConsortiumMember, a candidate or one that declined or left." })
  memberId!: string;

  @Field(() => ConsortiumInvitationRoute, {
    defaultValue: ConsortiumInvitationRoute.PEOPLE,
    description: "By what way.",
  })
  route!: ConsortiumInvitationRoute;

  @Field(() => String, {
    nullable: true,
    description: "For EMAIL: address of somebody there; kept until they answered, at most 30 days.",
  })
  email?: string | null;

  @Field(() => Language, {
    nullable: true,
    description: "For EMAIL: language of the mail; yours by default.",
  })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: "A word to them, at most 2,000 characters." })
  message?: string | null;
}

/** An answer to an invitation. */
@InputType({ description: "An actor's answer to an invitation into a consortium." })
export class AnswerConsortiumInvitationInput {
  @Field(() => ID, { description: "Id of the ConsortiumInvitation." })
  invitationId!: string;

  @Field(() => ConsortiumAnswer, { description: "The answer." })
  answer!: ConsortiumAnswer;

  @Field(() => String, { nullable: true, description: "A word to the consortium, at most 2,000 characters." })
  message?: string | null;
}

/** An answer with the code of a mail. */
@InputType({ description: "An answer to an invitation into a consortium, with the code of its mail." })
export class AnswerConsortiumInvitationByCodeInput {
  @Field(() => String, { description: "The code, as the mail has it." })
  code!: string;

  @Field(() => ConsortiumAnswer, { description: "The answer." })
  answer!: ConsortiumAnswer;

  @Field(() => String, { nullable: true, description: "A word to the consortium, at most 2,000 characters." })
  message?: string | null;
}

/** A refusal with the code of a mail. */
@InputType({ description: "That an address wants no more invitations into consortia, with the code of one." })
export class RefuseConsortiumInvitationsInput {
  @Field(() => String, {
    description: "The code, as the mail has it; it is enough for a year, also once the invitation is over.",
  })
  code!: string;
}

/** An answer that came by another way. */
@InputType({ description: "An actor's answer that the lead was given elsewhere." })
export class RecordConsortiumAnswerInput {
  @Field(() => ID, { description: "Id of the ConsortiumMember, a candidate or invited." })
  memberId!: string;

  @Field(() => ConsortiumAnswer, { description: "The answer." })
  answer!: ConsortiumAnswer;
}

/** Who leaves. */
@InputType({ description: "An actor that leaves a consortium." })
export class LeaveConsortiumInput {
  @Field(() => ID, { description: "Id of the ConsortiumInvitation by which it takes part." })
  invitationId!: string;

  @Field(() => String, { nullable: true, description: "A word to the consortium, at most 2,000 characters." })
  message?: string | null;
}
