import { Field, ID, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { MutationPayload, UserError } from "../graphql/payload.type";
import type { UserErrorRow } from "../graphql/userError";
import { Registration } from "./registration.type";

/** What a decision came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a decision on a registration came to. CLOSED when it is decided already.",
  simpleResolvers: true,
})
export class RegistrationDecisionPayload extends MutationPayload {
  @Field(() => Registration, {
    nullable: true,
    description:
      "The registration, also when it has changed meanwhile or is closed; null when the input was not usable.",
  })
  registration!: Registration | null;
}

/** What an approval came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What an approval came to. CLOSED when the registration is decided already.",
  simpleResolvers: true,
})
export class ApproveRegistrationPayload extends MutationPayload {
  @Field(() => Registration, {
    nullable: true,
    description:
      "The registration, also when it has changed meanwhile or is closed; null when the input was not usable.",
  })
  registration!: Registration | null;

  @Field(() => Actor, { nullable: true, description: "The institution; null when it was not approved." })
  actor!: Actor | null;
}

/** What one approval among several came to. */
@ObjectType({ description: "What one approval among several came to.", simpleResolvers: true })
export class ApprovalOutcome {
  @Field(() => ID, { description: "The id as given." })
  id!: string;

  @Field(() => Actor, { nullable: true, description: "The institution; null when it was not approved." })
  actor!: Actor | null;

  @Field(() => [UserError], { description: "Why it was not approved; empty when it was." })
  userErrors!: readonly UserErrorRow[];
}

/** What several approvals came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What several approvals came to; each was decided on its own.",
  simpleResolvers: true,
})
export class ApproveRegistrationsPayload extends MutationPayload {
  @Field(() => [ApprovalOutcome], {
    nullable: true,
    description: "One for each id, in their order; null when the input was not usable.",
  })
  outcomes!: ApprovalOutcome[] | null;
}
