import { Field, ID, InputType } from "type-graphql";
import { z } from "zod";
import { Language } from "../graphql/language";
import { emailAddress } from "../validation/emailAddress";

/** Ids of the topics that are followed: at least one. */
const topicIds = z.array(z.string()).min(1).max(50);

/** What {@link SubscribeToDigestInput} has to meet. */
export const subscribeSchema = z.object({
  email: emailAddress,
  topicIds,
  language: z.enum(Language),
  secondWebsite: z.string().nullish(),
});

/** What {@link UpdateDigestInput} has to meet. */
export const updateSchema = z.object({ code: z.string(), topicIds });

const TOPICS = "Ids of the topics, 1 to 50; narrower ones are included.";

/** A digest to order. */
@InputType({ description: "A weekly digest to order." })
export class SubscribeToDigestInput {
  @Field(() => String, { description: "Where to send it." })
  email!: string;

  @Field(() => [ID], { description: TOPICS })
  topicIds!: string[];

  @Field(() => Language, { description: "Language of the mails." })
  language!: Language;

  @Field(() => String, { nullable: true, description: "Leave empty." })
  secondWebsite?: string | null;
}

/** Other topics for a digest. */
@InputType({ description: "Other topics for a digest." })
export class UpdateDigestInput {
  @Field(() => String, { description: "The code that a digest, or its confirmation, came with." })
  code!: string;

  @Field(() => [ID], { description: TOPICS })
  topicIds!: string[];
}
