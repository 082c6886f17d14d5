import { Field, ID, InputType } from "type-graphql";
import { Language } from "../../graphql/language";

/** A registration for an event. */
@InputType({ description: "A registration for an event." })
export class RegisterForEventInput {
  @Field(() => ID, { description: "The event." })
  eventId!: string;

  @Field(() => String, { description: "Name of the person, at most 200 characters." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "E-mail address of a person who is not signed in, where it is needed; who is signed in is written to at the address of their account.",
  })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that the person comes from, as they say." })
  actorId?: string | null;

  @Field(() => Language, {
    nullable: true,
    description: "Language in which to write to the person; by default that of the request.",
  })
  language?: Language | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What the person needs, at most 500 characters: told to those who run the event, removed afterwards.",
  })
  needs?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Leave empty: no person sees this field, and what has something in it is forgotten.",
  })
  secondWebsite?: string | null;
}

/** Which registration is to be cancelled: by its id, or by the code that its person was sent. */
@InputType({ description: "Which registration is to be cancelled: exactly one of both." })
export class CancelEventRegistrationInput {
  @Field(() => ID, {
    nullable: true,
    description: "The registration, for its signed-in person and those who run the event.",
  })
  registrationId?: string | null;

  @Field(() => String, { nullable: true, description: "The code that was sent to the person." })
  token?: string | null;
}
