import { Field, ID, InputType, Int } from "type-graphql";
import { z } from "zod";
import { eitherLanguage } from "../validation/eitherLanguage";

const LONGEST_MESSAGE = 5_000;

const message = z
  .string()
  .trim()
  .max(LONGEST_MESSAGE)
  .nullish()
  .transform((text) => text || null);

/** What a message to a submitter has to be. */
export const messageSchema = z
  .object({ messageDe: message, messageEn: message })
  .refine(
    ...eitherLanguage(
      "message",
      "Ein Text in mindestens einer Sprache wird gebraucht: messageDe oder messageEn.",
      "A text in at least one language is needed: messageDe or messageEn.",
    ),
  );

/** An approval. */
@InputType({ description: "The approval of a registration." })
export class ApproveRegistrationInput {
  @Field(() => ID, { description: "Id of the Registration." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at." })
  expectedVersion!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      "Id of the Actor that it is: what the registration says wins there, what it leaves open stays. Null makes a new actor.",
  })
  intoActorId?: string | null;
}

/** Approvals. */
@InputType({ description: "Approvals of several registrations, each as a new actor." })
export class ApproveRegistrationsInput {
  @Field(() => [ID], { description: "Ids of Registrations, at most 50." })
  ids!: string[];
}

/** What whoever submitted a registration is told. */
@InputType({ description: "What whoever submitted a registration is told." })
export class RegistrationMessageInput {
  @Field(() => ID, { description: "Id of the Registration." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "In German; one of both languages is needed." })
  messageDe?: string | null;

  @Field(() => String, { nullable: true, description: "In English; at most 5,000 characters each." })
  messageEn?: string | null;
}
