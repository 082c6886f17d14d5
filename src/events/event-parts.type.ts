import { Field, ObjectType } from "type-graphql";
import { Moment } from "../graphql/moment";

/** Where an event takes place. */
@ObjectType({ description: "Where an event takes place.", simpleResolvers: true })
export class EventPlace {
  @Field(() => String, { nullable: true, description: "Name of the house or room; null if unknown." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "Street and number; null if unknown." })
  street!: string | null;

  @Field(() => String, { nullable: true, description: "Postal code; null if unknown." })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: "City; null if unknown." })
  city!: string | null;

  @Field(() => String, { nullable: true, description: "Country, ISO 3166-1 alpha-2; null if unknown." })
  country!: string | null;
}

/** Events that belong together. Its title and its events are resolved. */
@ObjectType({ description: "Events that belong together, such as a monthly talk." })
export class EventSeries {
  @Field(() => String, { description: "Unique: its events carry it." })
  key!: string;

  titleDe!: string | null;
  titleEn!: string | null;
}

/** Somebody who speaks at an event and agreed to be named. Who they belong to is resolved. */
@ObjectType({ description: "Somebody who speaks at an event and agreed to be named." })
export class Speaker {
  @Field(() => String, { description: "Unique; holds until the programme of the event is replaced." })
  key!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  affiliationKey!: string | null;
}

/** One entry of an agenda. Its title is resolved. */
@ObjectType({ description: "One entry of an event's agenda." })
export class AgendaEntry {
  @Field(() => Moment, { description: "When it starts." })
  startsAt!: string;

  @Field(() => Moment, { nullable: true, description: "When it ends, exclusive; null if unknown." })
  endsAt!: string | null;

  @Field(() => [Speaker], { description: "Who speaks, as far as they agreed to be named." })
  speakers!: Speaker[];

  titleDe!: string;
  titleEn!: string;
}
