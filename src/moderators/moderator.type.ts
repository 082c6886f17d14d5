import { Field, ID, InputType, ObjectType } from "type-graphql";
import { z } from "zod";
import { Moment } from "../graphql/moment";
import { MutationPayload } from "../graphql/payload.type";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { emailAddress } from "../validation/emailAddress";
import { rule } from "../validation/rule";

/** What {@link ModeratorInput} has to meet beside its id. */
export const moderatorSchema = z
  .object({ accountKey: z.string().trim().nullish(), email: emailAddress.nullish() })
  .refine(
    ({ accountKey, email }) => (accountKey == null) !== (email == null),
    rule("Genau eines von accountKey und email angeben.", "Give exactly one of accountKey and email."),
  );

/** Which person, in which lighthouse. */
@InputType({ description: "Which person, in which lighthouse." })
export class ModeratorInput {
  @Field(() => ID, { description: "Id of the Lighthouse." })
  lighthouseId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key of the person's account, as the record of writes names it; or give `email`.",
  })
  accountKey?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Address that the person's access token vouches for; or give `accountKey`.",
  })
  email?: string | null;
}

/** A person with a manager's rights in one lighthouse. */
@ObjectType({ description: "A person with a manager's rights in one lighthouse.", simpleResolvers: true })
export class Moderator {
  @Field(() => String, { description: "Key of the person's account." })
  accountKey!: string;

  @Field(() => String, {
    nullable: true,
    description: "Address that the person's access token vouches for; null where there is none.",
  })
  email!: string | null;

  @Field(() => Moment, { description: "Since when." })
  since!: string;
}

/** What an appointment or dismissal came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What an appointment or a dismissal came to.",
  simpleResolvers: true,
})
export class ModeratorPayload extends MutationPayload {
  @Field(() => Lighthouse, { nullable: true, description: "The lighthouse; null when nothing was changed." })
  lighthouse!: Lighthouse | null;
}
