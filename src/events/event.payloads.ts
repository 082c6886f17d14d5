import { Field, ObjectType } from "type-graphql";
import { MutationPayload } from "../graphql/payload.type";
import { Event } from "./event.type";

const DESCRIPTION =
  "The event as it is now; after a CONFLICT as somebody else left it; null if it was not written.";

/** What createEvent answers. */
@ObjectType({ implements: MutationPayload, description: "What createEvent answers." })
export class CreateEventPayload extends MutationPayload {
  @Field(() => Event, { nullable: true, description: DESCRIPTION })
  event!: Event | null;
}

/** What updateEvent answers. */
@ObjectType({ implements: MutationPayload, description: "What updateEvent answers." })
export class UpdateEventPayload extends MutationPayload {
  @Field(() => Event, { nullable: true, description: DESCRIPTION })
  event!: Event | null;
}

/** What publishEvent answers. */
@ObjectType({ implements: MutationPayload, description: "What publishEvent answers." })
export class PublishEventPayload extends MutationPayload {
  @Field(() => Event, { nullable: true, description: DESCRIPTION })
  event!: Event | null;
}

/** What cancelEvent answers. */
@ObjectType({ implements: MutationPayload, description: "What cancelEvent answers." })
export class CancelEventPayload extends MutationPayload {
  @Field(() => Event, { nullable: true, description: DESCRIPTION })
  event!: Event | null;
}

/** What recordEventResults answers. */
@ObjectType({ implements: MutationPayload, description: "What recordEventResults answers." })
export class RecordEventResultsPayload extends MutationPayload {
  @Field(() => Event, { nullable: true, description: DESCRIPTION })
  event!: Event | null;
}
