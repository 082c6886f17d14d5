import { Field, ObjectType } from "type-graphql";
import { MutationPayload } from "../graphql/payload.type";
import { PossibleDuplicate, RegistrationStatus } from "./registration.type";

/** What a submission came to. */
@ObjectType({ implements: MutationPayload, description: "What a submission came to." })
export class SubmitRegistrationPayload extends MutationPayload {
  @Field(() => RegistrationStatus, {
    nullable: true,
    description: "How it stands; null when it was not taken.",
  })
  registration!: RegistrationStatus | null;

  @Field(() => String, {
    nullable: true,
    description:
      "By which `registrationStatus`, `updateRegistration` and `withdrawRegistration` know it again: shown this once. " +
      "Whoever has it sees and changes the registration.",
  })
  statusToken!: string | null;

  @Field(() => [PossibleDuplicate], {
    nullable: true,
    description:
      "Actors that may be the same institution, most likely first, at most 10; null when it was not taken.",
  })
  possibleDuplicates!: PossibleDuplicate[] | null;
}

/** What a change of a registration came to. */
@ObjectType({ implements: MutationPayload, description: "What a change of a registration came to." })
export class UpdateRegistrationPayload extends MutationPayload {
  @Field(() => RegistrationStatus, {
    nullable: true,
    description: "How it stands, also when it has changed meanwhile; null when the input was not usable.",
  })
  registration!: RegistrationStatus | null;
}

/** What withdrawing a registration came to. */
@ObjectType({ implements: MutationPayload, description: "What withdrawing a registration came to." })
export class WithdrawRegistrationPayload extends MutationPayload {
  @Field(() => RegistrationStatus, { nullable: true, description: "How it stands, also when it is closed." })
  registration!: RegistrationStatus | null;
}
