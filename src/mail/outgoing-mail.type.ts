import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Language } from "../graphql/language";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";
import { MailKinds, MailStates, type MailState } from "./mail.enums";
import type { MailKind } from "./templates";

/** A mail of the outbox. */
@ObjectType({
  implements: Node,
  description: "A mail of the outbox. Holds personal data until it is sent or handled.",
  simpleResolvers: true,
})
export class OutgoingMail extends Node {
  @Field(() => String, { description: "Unique." })
  key!: string;

  @Field(() => MailKinds, { description: "What it is." })
  kind!: MailKind;

  @Field(() => MailStates, { description: "What became of it." })
  state!: MailState;

  @Field(() => Language, { description: "Language that it is written in." })
  language!: Language;

  @Field(() => String, {
    nullable: true,
    description: "Address that it goes to; null for the cluster's office, and once it is sent or handled.",
  })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Address that answers go to; null for the service's own, and once it is sent or handled.",
  })
  replyTo!: string | null;

  @Field(() => String, { nullable: true, description: "Subject; null once it is sent or handled." })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: "Plain text; null once it is sent or handled." })
  text!: string | null;

  @Field(() => Int, { description: "How often it was tried, since the last retryMail." })
  attempts!: number;

  @Field(() => Moment, { nullable: true, description: "When it is tried next; null when it is not." })
  nextAttemptAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed, as "ESOCKET" or "EENVELOPE 550" (the mail server\'s code).',
  })
  lastError!: string | null;

  @Field(() => Moment, { description: "When it was put into the outbox." })
  createdAt!: string;

  @Field(() => Moment, { nullable: true, description: "When the mail server took it; null before." })
  sentAt!: string | null;
}

export const OutgoingMailConnection = connectionType(
  "OutgoingMail",
  edgeType<OutgoingMail>("OutgoingMail", () => OutgoingMail),
);

/** What outgoing mails have to meet. */
@InputType({ description: "What outgoing mails have to meet: every part that is given." })
export class OutgoingMailFilter {
  @Field(() => [MailStates], { nullable: true, description: "One of these became of it." })
  states?: MailState[] | null;

  @Field(() => [MailKinds], { nullable: true, description: "It is one of these." })
  kinds?: MailKind[] | null;
}

/** The mail that something is done with. */
@InputType({ description: "The mail that something is done with." })
export class OutgoingMailInput {
  @Field(() => ID, { description: "Id of the mail." })
  id!: string;
}

/** What retryMail, markMailHandled and discardMail answer. */
@ObjectType({
  implements: MutationPayload,
  description: "What became of a mail of the outbox.",
  simpleResolvers: true,
})
export class OutgoingMailPayload extends MutationPayload {
  @Field(() => OutgoingMail, {
    nullable: true,
    description: "The mail as it is now; null when it is discarded, or nothing was done.",
  })
  mail!: OutgoingMail | null;
}
