import { Field, ID, InputType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { decodeIds } from "../graphql/decodeIds";

/** What projects have to meet; every part that is given has to hold, a part left out or null asks nothing. */
@InputType({ description: "What projects have to meet: every part that is given." })
export class ProjectFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "About health or not; projects of which that is unknown match neither.",
  })
  isAboutHealth?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Has at least one participant in North Rhine-Westphalia, or has none.",
  })
  hasParticipantInRegion?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Invented example projects, or real ones." })
  isExample?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description: "About one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "One of these programmes, as `Project.programme` writes them.",
  })
  programmes?: string[] | null;

  @Field(() => [String], { nullable: true, description: "One of these funding schemes, as HORIZON-RIA." })
  fundingSchemes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Has a participant from one of these countries, ISO 3166-1 alpha-2.",
  })
  countries?: string[] | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Running on this day: started, and not ended before it; undated projects do not match.",
  })
  activeOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Starts on this day or later." })
  startsFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Starts on this day or earlier." })
  startsUntil?: string | null;
}

/** The parameter `$filter` of the fragment projects/matches-filter: every part there, null where it asks nothing. */
export interface ProjectFilterParams {
  isAboutHealth: boolean | null;
  hasParticipantInRegion: boolean | null;
  isExample: boolean | null;
  topicKeys: string[] | null;
  programmes: string[] | null;
  fundingSchemes: string[] | null;
  countries: string[] | null;
  activeOn: string | null;
  startsFrom: string | null;
  startsUntil: string | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function projectFilterParams(filter: ProjectFilter | null | undefined): ProjectFilterParams {
  return {
    isAboutHealth: filter?.isAboutHealth ?? null,
    hasParticipantInRegion: filter?.hasParticipantInRegion ?? null,
    isExample: filter?.isExample ?? null,
    topicKeys: decodeIds("Topic", filter?.topicIds, "filter.topicIds"),
    programmes: filter?.programmes ?? null,
    fundingSchemes: filter?.fundingSchemes ?? null,
    countries: filter?.countries?.map((country) => country.toUpperCase()) ?? null,
    activeOn: filter?.activeOn ?? null,
    startsFrom: filter?.startsFrom ?? null,
    startsUntil: filter?.startsUntil ?? null,
  };
}
