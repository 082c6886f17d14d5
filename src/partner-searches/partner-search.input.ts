import { Field, ID, InputType } from "type-graphql";
import { z } from "zod";
import { eitherLanguage } from "../validation/eitherLanguage";
import { line } from "../validation/fields";
import { PartnerSearchPart } from "./partner-search.enums";

/** Longest text that says what is sought, in characters. */
const SOUGHT_LENGTH = 500;

/** What {@link PublishPartnerSearchInput} has to meet beside its id. */
export const partnerSearchSchema = z
  .object({
    reveal: z
      .array(z.enum(PartnerSearchPart))
      .max(50)
      .transform((parts) => [...new Set(parts)]),
    textDe: line(SOUGHT_LENGTH),
    textEn: line(SOUGHT_LENGTH),
  })
  .refine(
    ...eitherLanguage(
      "text",
      "Sagen, was gesucht wird, deutsch oder englisch.",
      "Say what is sought, in German or English.",
    ),
  );

/** A search to publish. */
@InputType({ description: "A search for partners of a consortium, for everybody to see." })
export class PublishPartnerSearchInput {
  @Field(() => ID, { description: "Id of the Consortium, which is told to nobody." })
  consortiumId!: string;

  @Field(() => [PartnerSearchPart], {
    description: "What everybody may see of the consortium, as it is at each time; nothing else is shown.",
  })
  reveal!: PartnerSearchPart[];

  @Field(() => String, {
    nullable: true,
    description: "What is sought, in German, one line of at most 500 characters; one of both is needed.",
  })
  textDe?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What is sought, in English, one line of at most 500 characters.",
  })
  textEn?: string | null;
}

/** A search to close. */
@InputType({ description: "A search for partners to close." })
export class ClosePartnerSearchInput {
  @Field(() => ID, { description: "Id of the PartnerSearch." })
  searchId!: string;
}
