import { Field, ID, InputType, Int } from "type-graphql";
import { Language } from "../graphql/language";
import { ContactField } from "./contact.enums";

/** What a contact person agrees to make public. */
@InputType({ description: "What everybody may see of a contact person; each part needs their consent." })
export class ContactConsentsInput {
  @Field(() => Boolean, { defaultValue: false, description: "The name." })
  name!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "The e-mail address." })
  email!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "The phone number." })
  phone!: boolean;
}

/** A contact person. */
@InputType({ description: "A contact person, whole, with what they agreed to." })
export class ContactInput {
  @Field(() => String, { description: "Name, 1 to 200 characters." })
  name!: string;

  @Field(() => String, {
    description: "E-mail address; the person is told there that they are named, and how to object.",
  })
  email!: string;

  @Field(() => String, { nullable: true, description: "Phone number." })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the person does at the actor, at most 200 characters.",
  })
  role?: string | null;

  @Field(() => Language, {
    nullable: true,
    description: "Language in which the service writes to the person; left out, that of the request.",
  })
  language?: Language | null;

  @Field(() => ContactConsentsInput, {
    description: "What everybody may see; nothing of it: members alone see the person.",
  })
  consents!: ContactConsentsInput;

  @Field(() => String, {
    description: "Version of the text that the person agreed to, 1 to 50 characters.",
  })
  consentVersion!: string;
}

/** A contact person to add. */
@InputType({ description: "A contact person to add to an actor." })
export class AddContactInput {
  @Field(() => ID, { description: "The actor (id of Actor)." })
  actorId!: string;

  @Field(() => ContactInput, { description: "The person." })
  contact!: ContactInput;
}

/** A contact person to change. */
@InputType({ description: "A contact person to change." })
export class UpdateContactInput {
  @Field(() => ID, { description: "Which one (id of Contact)." })
  contactId!: string;

  @Field(() => Int, {
    description: "Version that the change was made on; another present one is answered CONFLICT.",
  })
  expectedVersion!: number;

  @Field(() => ContactInput, { description: "The person from now on, whole, with what they agree to now." })
  contact!: ContactInput;
}

/** A contact person to remove. */
@InputType({ description: "A contact person to remove." })
export class RemoveContactInput {
  @Field(() => ID, { description: "Which one (id of Contact)." })
  contactId!: string;
}

/** A consent to withdraw. */
@InputType({ description: "A consent to withdraw: exactly one of `contactId` and `code` says whose." })
export class WithdrawConsentInput {
  @Field(() => ID, {
    nullable: true,
    description: "Whose (id of Contact): one's own by the address of the sign-in, or one of one's actor's.",
  })
  contactId?: string | null;

  @Field(() => String, { nullable: true, description: "The code that the person was sent." })
  code?: string | null;

  @Field(() => [ContactField], {
    nullable: true,
    description: "What is no longer to be public; left out, the person is removed altogether.",
  })
  fields?: ContactField[] | null;
}
