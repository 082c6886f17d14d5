import { Field, ID, Int, ObjectType } from "type-graphql";
import { Language } from "../graphql/language";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";
import { ContactField } from "./contact.enums";

/** A person to turn to; what is not the asker's to see is null. Actor and consents are resolved one by one. */
@ObjectType({
  implements: Node,
  description:
    "A person to turn to at an actor. Members see everything; everybody else sees what the person made public, and nothing of " +
    "whoever made nothing public.",
})
export class Contact extends Node {
  @Field(() => String, { nullable: true, description: "Name; null where it is not public." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "E-mail address; null where it is not public." })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Phone number; null where there is none, or it is not public.",
  })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the person does at the actor; for members, null if not said.",
  })
  role!: string | null;

  @Field(() => Language, {
    nullable: true,
    description: "Language in which the service writes to the person; for members.",
  })
  language!: Language | null;

  @Field(() => [ContactField], { description: "What everybody sees, by the person's consent." })
  publicFields!: ContactField[];

  @Field(() => Int, { description: "Raised by every change; for `expectedVersion`." })
  version!: number;

  key!: string;
  actorKey!: string | null;
  /** Whether the asker is the person, by the address that their token vouches for. */
  isOwn!: boolean;
}

/** What a contact person agreed to. */
@ObjectType({
  description: "What a contact person agreed to, and from when to when.",
  simpleResolvers: true,
})
export class Consent {
  @Field(() => String, { description: "Version of the text." })
  version!: string;

  @Field(() => Moment, { description: "When the person agreed." })
  givenAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it was withdrawn, or replaced by the next one; null for the one that holds.",
  })
  withdrawnAt!: string | null;

  @Field(() => [ContactField], {
    description: "What everybody may see; empty: members alone see the person.",
  })
  fields!: ContactField[];
}

/** What a change of a contact person comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a contact person comes to.",
  simpleResolvers: true,
})
export class ContactPayload extends MutationPayload {
  @Field(() => Contact, {
    nullable: true,
    description: "The contact person as it is now, also in a conflict; null if there is none.",
  })
  contact!: Contact | null;
}

/** What the removal of a contact person comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What the removal of a contact person comes to.",
  simpleResolvers: true,
})
export class RemoveContactPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "Id that led to the person; null if nothing was removed." })
  removedContactId!: string | null;
}

/** What a withdrawal comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a withdrawal of consent comes to.",
  simpleResolvers: true,
})
export class WithdrawConsentPayload extends MutationPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the person is no contact person any more; null when nothing was changed.",
  })
  isRemoved!: boolean | null;

  @Field(() => [ContactField], {
    nullable: true,
    description: "What everybody still sees; null when nothing was changed.",
  })
  publicFields!: ContactField[] | null;
}
