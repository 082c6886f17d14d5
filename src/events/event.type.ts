import { Field, Int, ObjectType } from "type-graphql";
import { Visibility } from "../visibility/visibility.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { EventKind, EventStatus } from "./event.enums";

/** What the API tells of an event without following a relationship; texts and ties are resolved one by one. */
@ObjectType({
  implements: Node,
  description:
    "An event of the cluster or of one of its actors: a meeting, talk, workshop, convention or fair.",
  simpleResolvers: true,
})
export class Event extends Node {
  @Field(() => String, { description: "Stable, readable and unique: the day, the title, a random end." })
  key!: string;

  @Field(() => EventKind, { description: "What it is." })
  kind!: EventKind;

  @Field(() => EventStatus, { description: "How far it is." })
  status!: EventStatus;

  @Field(() => Visibility, { description: "Who may see it once it is published." })
  visibility!: Visibility;

  @Field(() => Moment, { description: "When it starts; of an all-day event, when its first day begins." })
  startsAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it ends, exclusive; of an all-day event, when its last day is over; null if unknown.",
  })
  endsAt!: string | null;

  @Field(() => String, { description: 'Time zone of the place, by its IANA name, as "Europe/Berlin".' })
  timeZone!: string;

  @Field(() => Boolean, { description: "Whether it takes whole days, so that its times say nothing." })
  isAllDay!: boolean;

  @Field(() => Boolean, { description: "Whether one can take part online; beside a place it is hybrid." })
  isVirtual!: boolean;

  @Field(() => String, { nullable: true, description: "Address of a page about it; null if there is none." })
  website!: string | null;

  @Field(() => Int, { nullable: true, description: "How many people attended; null if nobody counted." })
  attendance!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many people can take part; null if as many as like.",
  })
  capacity!: number | null;

  @Field(() => Moment, {
    nullable: true,
    description: "Until when one can register, exclusive; null if until it starts.",
  })
  registrationClosesAt!: string | null;

  @Field(() => Int, { description: "Raised by every edit, from 1; what `expectedVersion` of an edit means." })
  version!: number;

  @Field(() => Int, {
    description: "Raised by every edit since it was published, from 0, as calendars (iCalendar) count.",
  })
  sequence!: number;

  @Field(() => Moment, { description: "When it was entered." })
  createdAt!: string;

  @Field(() => Moment, { description: "When it was last edited." })
  updatedAt!: string;

  titleDe!: string;
  titleEn!: string;
  descriptionDe!: string | null;
  descriptionEn!: string | null;
  placeName!: string | null;
  street!: string | null;
  postalCode!: string | null;
  city!: string | null;
  country!: string | null;
  storedAccessLink!: string | null;
  seriesKey!: string | null;
  seriesTitleDe!: string | null;
  seriesTitleEn!: string | null;
  barrierDe!: string | null;
  barrierEn!: string | null;
  resultsDe!: string | null;
  resultsEn!: string | null;
  cancellationReasonDe!: string | null;
  cancellationReasonEn!: string | null;
  lighthouseKey!: string | null;
  projectGroupKey!: string | null;
  fundingCallKey!: string | null;
  organiserKeys!: string[];
  boothKeys!: string[];
  attendingKeys!: string[];
  topicKeys!: string[];
}
