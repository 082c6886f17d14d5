import { Field, ID, InputType, Int } from "type-graphql";
import { Moment } from "../graphql/moment";
import { Visibility } from "../visibility/visibility.type";
import { EventKind } from "./event.enums";
import { EventPlaceInput, EventProgrammeInput, EventSeriesInput } from "./event-parts.input";

/** What an event is, whole: an edit replaces all of it. */
@InputType({
  description:
    "What an event is, whole: an edit replaces all of it, and what is left out is unknown. Only the programme stays where it is left out.",
})
export class EventInput {
  @Field(() => EventKind, { description: "What it is." })
  kind!: EventKind;

  @Field(() => String, { description: "Title in German, at most 200 characters." })
  titleDe!: string;

  @Field(() => String, { description: "Title in English, at most 200 characters." })
  titleEn!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in German, at most 5,000 characters.",
  })
  descriptionDe?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in English, at most 5,000 characters.",
  })
  descriptionEn?: string | null;

  @Field(() => Moment, { description: "When it starts; of an all-day event, an instant of its first day." })
  startsAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description:
      "When it ends, after its start; of an all-day event, an instant of its last day or the end of it.",
  })
  endsAt?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: "Europe/Berlin",
    description: "Time zone of the place, by its IANA name.",
  })
  timeZone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether it takes whole days: start and end are widened to them, in its time zone.",
  })
  isAllDay?: boolean | null;

  @Field(() => EventPlaceInput, { nullable: true, description: "Where it takes place." })
  place?: EventPlaceInput | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether one can take part online; beside a place it is hybrid.",
  })
  isVirtual?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Link by which one takes part online, told to who is registered only; needs `isVirtual`.",
  })
  accessLink?: string | null;

  @Field(() => String, { nullable: true, description: "Address of a page about it, http or https." })
  website?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    defaultValue: Visibility.PUBLIC,
    description: "Who may see it once published.",
  })
  visibility?: Visibility | null;

  @Field(() => EventSeriesInput, { nullable: true, description: "The series that it is one of." })
  series?: EventSeriesInput | null;

  @Field(() => [ID], {
    description:
      "Who organises it (ids of Actor), 1 to 50; who is no manager or moderator names only their own actors.",
  })
  organiserIds!: string[];

  @Field(() => ID, { nullable: true, description: "The lighthouse it belongs to; by default its group's." })
  lighthouseId?: string | null;

  @Field(() => ID, { nullable: true, description: "The project group it belongs to." })
  projectGroupId?: string | null;

  @Field(() => [ID], { nullable: true, description: "What it is about (ids of Topic), at most 50." })
  topicIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "The funding call that it informs about." })
  fundingCallId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The barrier to innovation that it discusses, in German, at most 500 characters.",
  })
  barrierDe?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The barrier to innovation that it discusses, in English, at most 500 characters.",
  })
  barrierEn?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Who has a place at the shared booth (ids of Actor), at most 50; for a TRADE_FAIR or CONVENTION.",
  })
  boothActorIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many people can take part, 1 to 100,000; left out: any number.",
  })
  capacity?: number | null;

  @Field(() => Moment, {
    nullable: true,
    description: "Until when one can register, not after its end; left out: until it starts.",
  })
  registrationClosesAt?: string | null;

  @Field(() => EventProgrammeInput, {
    nullable: true,
    description: "Speakers and agenda, whole; left out: they stay as they are.",
  })
  programme?: EventProgrammeInput | null;
}
