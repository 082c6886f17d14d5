import { Field, ID, InputType, Int } from "type-graphql";
import { EventInput } from "./event.input";

/** A new event. */
@InputType({ description: "A new event; it starts as a draft." })
export class CreateEventInput {
  @Field(() => EventInput, { description: "What it is." })
  event!: EventInput;
}

/** Which event a mutation is about, and as which version it was seen. */
@InputType({ description: "Which event a mutation is about." })
abstract class EventChangeInput {
  @Field(() => ID, { description: "The event." })
  eventId!: string;

  @Field(() => Int, { description: "Its `version` as it was seen; another one meanwhile is a CONFLICT." })
  expectedVersion!: number;
}

/** An edit of an event. */
@InputType({ description: "An edit of an event." })
export class UpdateEventInput extends EventChangeInput {
  @Field(() => EventInput, { description: "What it is from now on." })
  event!: EventInput;
}

/** The publication of a draft. */
@InputType({ description: "The publication of a draft." })
export class PublishEventInput extends EventChangeInput {}

/** A cancellation. */
@InputType({ description: "The cancellation of an event." })
export class CancelEventInput extends EventChangeInput {
  @Field(() => String, { nullable: true, description: "Why, in German, at most 500 characters; shown." })
  reasonDe?: string | null;

  @Field(() => String, { nullable: true, description: "Why, in English, at most 500 characters; shown." })
  reasonEn?: string | null;
}

/** An actor that attended. */
@InputType({ description: "An actor that attended an event." })
export class AttendingActorInput {
  @Field(() => ID, { description: "The actor." })
  actorId!: string;

  @Field(() => Boolean, { description: "True: it agreed to be named. Without that it cannot be entered." })
  hasConsented!: boolean;
}

/** What came of an event. */
@InputType({ description: "What came of an event, whole; what is left out is unknown." })
export class RecordEventResultsInput extends EventChangeInput {
  @Field(() => String, {
    nullable: true,
    description: "What came of it, in German, at most 5,000 characters.",
  })
  resultsDe?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What came of it, in English, at most 5,000 characters.",
  })
  resultsEn?: string | null;

  @Field(() => Int, { nullable: true, description: "How many people attended, 0 to 1,000,000." })
  attendance?: number | null;

  @Field(() => [AttendingActorInput], {
    nullable: true,
    description: "Actors that attended and agreed to be named, at most 50.",
  })
  attendingActors?: AttendingActorInput[] | null;
}
