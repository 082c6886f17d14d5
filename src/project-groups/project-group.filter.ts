import { Field, ID, InputType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { decodeIds } from "../graphql/decodeIds";

/** What project groups have to meet; every part that is given has to hold. */
@InputType({ description: "What project groups have to meet: every part that is given." })
export class ProjectGroupFilter {
  @Field(() => [ID], {
    nullable: true,
    description: "Belongs to one of these lighthouses (ids of Lighthouse).",
  })
  lighthouseIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "About one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Invented example groups, or real ones." })
  isExample?: boolean | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Open on this day: started, and not ended before it; undated groups do not match.",
  })
  activeOn?: string | null;
}

/** The parameter `$filter` of the fragment project-groups/matches-filter: null where it asks nothing. */
export interface ProjectGroupFilterParams {
  lighthouseKeys: string[] | null;
  topicKeys: string[] | null;
  isExample: boolean | null;
  activeOn: string | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function projectGroupFilterParams(
  filter: ProjectGroupFilter | null | undefined,
): ProjectGroupFilterParams {
  return {
    lighthouseKeys: decodeIds("Lighthouse", filter?.lighthouseIds, "filter.lighthouseIds"),
    topicKeys: decodeIds("Topic", filter?.topicIds, "filter.topicIds"),
    isExample: filter?.isExample ?? null,
    activeOn: filter?.activeOn ?? null,
  };
}
