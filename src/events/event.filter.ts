import { Field, ID, InputType } from "type-graphql";
import { Visibility } from "../visibility/visibility.type";
import { decodeIds } from "../graphql/decodeIds";
import { Moment } from "../graphql/moment";
import { fold } from "../text/fold";
import { EventKind, EventStatus } from "./event.enums";

/** What events have to meet; every part that is given has to hold. */
@InputType({ description: "What events have to meet: every part that is given." })
export class EventFilter {
  @Field(() => Moment, {
    nullable: true,
    description: "Not over before this instant: it ends at it or later.",
  })
  from?: string | null;

  @Field(() => Moment, { nullable: true, description: "Starts before this instant, exclusive." })
  to?: string | null;

  @Field(() => [EventKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: EventKind[] | null;

  @Field(() => [EventStatus], { nullable: true, description: "As far as one of these says." })
  statuses?: EventStatus[] | null;

  @Field(() => Visibility, { nullable: true, description: "Seen by whom this says." })
  visibility?: Visibility | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these lighthouses (ids of Lighthouse)." })
  lighthouseIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these project groups (ids of ProjectGroup)." })
  projectGroupIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "About one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Organised by one of these actors (ids of Actor)." })
  organiserIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether one can take part online." })
  isVirtual?: boolean | null;

  @Field(() => String, { nullable: true, description: "Of the series with this key." })
  seriesKey?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Each of these words is in its titles, descriptions, series or place, in any spelling, also as a part.",
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only what is not over yet; false asks nothing.",
  })
  onlyUpcoming?: boolean | null;
}

/** The parameter `$filter` of the fragment events/matches-filter: null where it asks nothing. */
export interface EventFilterParams {
  from: string | null;
  to: string | null;
  kinds: EventKind[] | null;
  statuses: EventStatus[] | null;
  visibility: Visibility | null;
  lighthouseKeys: string[] | null;
  projectGroupKeys: string[] | null;
  topicKeys: string[] | null;
  organiserKeys: string[] | null;
  isVirtual: boolean | null;
  seriesKey: string | null;
  words: string[] | null;
  onlyUpcoming: boolean | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function eventFilterParams(filter: EventFilter | null | undefined): EventFilterParams {
  const words = fold((filter?.text ?? "").slice(0, MAXIMUM_TEXT))
    .split(" ")
    .filter(Boolean);
  return {
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    kinds: filter?.kinds ?? null,
    statuses: filter?.statuses ?? null,
    visibility: filter?.visibility ?? null,
    lighthouseKeys: decodeIds("Lighthouse", filter?.lighthouseIds, "filter.lighthouseIds"),
    projectGroupKeys: decodeIds("ProjectGroup", filter?.projectGroupIds, "filter.projectGroupIds"),
    topicKeys: decodeIds("Topic", filter?.topicIds, "filter.topicIds"),
    organiserKeys: decodeIds("Actor", filter?.organiserIds, "filter.organiserIds"),
    isVirtual: filter?.isVirtual ?? null,
    seriesKey: filter?.seriesKey ?? null,
    words: words.length > 0 ? words : null,
    onlyUpcoming: filter?.onlyUpcoming ?? null,
  };
}

/** How much of a text is looked for, in characters. */
const MAXIMUM_TEXT = 200;
