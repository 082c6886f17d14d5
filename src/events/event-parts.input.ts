import { Field, ID, InputType } from "type-graphql";
import { Moment } from "../graphql/moment";

/** Where an event takes place. */
@InputType({ description: "Where an event takes place." })
export class EventPlaceInput {
  @Field(() => String, { nullable: true, description: "Name of the house or room, at most 200 characters." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Street and number, at most 200 characters." })
  street?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code, at most 20 characters." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "City, at most 200 characters." })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "Country, ISO 3166-1 alpha-2." })
  country?: string | null;
}

/** The series that an event is one of. */
@InputType({ description: "The series that an event is one of." })
export class EventSeriesInput {
  @Field(() => String, {
    description:
      'Its key, small letters, digits and hyphens, as "monthly-talk"; the same for all of its events.',
  })
  key!: string;

  @Field(() => String, { nullable: true, description: "Its title in German, at most 200 characters." })
  titleDe?: string | null;

  @Field(() => String, { nullable: true, description: "Its title in English, at most 200 characters." })
  titleEn?: string | null;
}

/** Somebody who speaks at an event. */
@InputType({ description: "Somebody who speaks at an event." })
export class SpeakerInput {
  @Field(() => String, { description: "Name, at most 200 characters; each once in an event." })
  name!: string;

  @Field(() => Boolean, {
    description: "True: they agreed to be named. Without that they cannot be entered.",
  })
  hasConsented!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "E-mail address, never shown: by it they are found when they want to be removed.",
  })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that they belong to." })
  affiliationId?: string | null;
}

/** One entry of an agenda. */
@InputType({ description: "One entry of an agenda." })
export class AgendaEntryInput {
  @Field(() => Moment, { description: "When it starts." })
  startsAt!: string;

  @Field(() => Moment, { nullable: true, description: "When it ends, after its start." })
  endsAt?: string | null;

  @Field(() => String, { description: "Title in German, at most 200 characters." })
  titleDe!: string;

  @Field(() => String, { description: "Title in English, at most 200 characters." })
  titleEn!: string;

  @Field(() => [String], { nullable: true, description: "Who speaks: names out of `speakers`." })
  speakerNames?: string[] | null;
}

/** Speakers and agenda of an event. */
@InputType({ description: "Speakers and agenda of an event, whole." })
export class EventProgrammeInput {
  @Field(() => [SpeakerInput], { nullable: true, description: "Who speaks, at most 50, in their order." })
  speakers?: SpeakerInput[] | null;

  @Field(() => [AgendaEntryInput], {
    nullable: true,
    description: "The agenda, at most 50 entries, in its order.",
  })
  agenda?: AgendaEntryInput[] | null;
}
