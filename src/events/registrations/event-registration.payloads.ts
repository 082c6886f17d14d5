import { Field, ID, ObjectType } from "type-graphql";
import { MutationPayload } from "../../graphql/payload.type";
import { EventRegistration } from "./event-registration.type";

/** What registerForEvent answers. */
@ObjectType({ implements: MutationPayload, description: "What registerForEvent answers." })
export class RegisterForEventPayload extends MutationPayload {
  @Field(() => EventRegistration, {
    nullable: true,
    description:
      "The registration of a signed-in person, also where they have one already; null for others until they confirm.",
  })
  registration!: EventRegistration | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the person has to confirm their address by the code that they are sent; null if refused.",
  })
  isAwaitingConfirmation!: boolean | null;
}

/** What confirmEventRegistration answers. */
@ObjectType({ implements: MutationPayload, description: "What confirmEventRegistration answers." })
export class ConfirmEventRegistrationPayload extends MutationPayload {
  @Field(() => EventRegistration, {
    nullable: true,
    description: "The registration, also where it was confirmed already; null if it could not be.",
  })
  registration!: EventRegistration | null;
}

/** What cancelEventRegistration answers. */
@ObjectType({ implements: MutationPayload, description: "What cancelEventRegistration answers." })
export class CancelEventRegistrationPayload extends MutationPayload {
  @Field(() => ID, {
    nullable: true,
    description: "Id of what is removed with all that it told of the person.",
  })
  cancelledRegistrationId!: string | null;
}
