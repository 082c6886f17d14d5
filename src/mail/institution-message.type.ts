import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Language } from "../graphql/language";
import { MutationPayload } from "../graphql/payload.type";

/** A message to an institution. */
@InputType({ description: "A message to an institution." })
export class ContactInstitutionInput {
  @Field(() => ID, { description: "Id of the actor that is written to." })
  actorId!: string;

  @Field(() => String, { description: "Subject: one line of up to 150 characters." })
  subject!: string;

  @Field(() => String, { description: "Plain text of up to 5,000 characters." })
  text!: string;

  @Field(() => String, { description: "Name of the sender, up to 200 characters; the institution is told." })
  senderName!: string;

  @Field(() => String, {
    description: "E-mail address of the sender. The institution is told, and answers go there.",
  })
  senderEmail!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether the sender gets a copy. Only for people who are signed in, at the address that their access token vouches for.",
  })
  copyToMe!: boolean;

  @Field(() => Language, { description: "Language that the sender reads, for the copy." })
  language!: Language;

  @Field(() => String, { nullable: true, description: "Leave empty." })
  secondWebsite?: string | null;
}

/** What contactInstitution answers. */
@ObjectType({
  implements: MutationPayload,
  description: "Whether a message to an institution was taken.",
  simpleResolvers: true,
})
export class ContactInstitutionPayload extends MutationPayload {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "True when the message was taken, whomever it reaches; null when it was refused. Where an institution has nobody to " +
      "reach, the cluster's office passes it on.",
  })
  isAccepted!: boolean | null;
}
