import { Field, ID, InputType } from "type-graphql";
import { decodeIds } from "../graphql/decodeIds";
import { Moment } from "../graphql/moment";
import { fold } from "../text/fold";
import { PublicationKind, PublicationStatus } from "./publication.enums";

/** What publications have to meet; every part that is given has to hold. */
@InputType({ description: "What publications have to meet: every part that is given." })
export class PublicationFilter {
  @Field(() => [PublicationKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: PublicationKind[] | null;

  @Field(() => [PublicationStatus], { nullable: true, description: "In one of these states." })
  statuses?: PublicationStatus[] | null;

  @Field(() => Moment, { nullable: true, description: "Came out at this instant or later." })
  since?: string | null;

  @Field(() => Moment, { nullable: true, description: "Came out before this instant, exclusive." })
  until?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "About one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these lighthouses (ids of Lighthouse)." })
  lighthouseIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these project groups (ids of ProjectGroup)." })
  projectGroupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Written by one of these actors (ids of Actor)." })
  authorIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Title or summary holds this text; spellings are folded; at most 200 characters.",
  })
  text?: string | null;
}

/** The parameter `$filter` of the fragment publications/matches-filter: null where it asks nothing. */
export interface PublicationFilterParams {
  kinds: string[] | null;
  statuses: string[] | null;
  since: string | null;
  until: string | null;
  topicKeys: string[] | null;
  lighthouseKeys: string[] | null;
  projectGroupKeys: string[] | null;
  authorKeys: string[] | null;
  text: string | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function publicationFilterParams(filter: PublicationFilter | null): PublicationFilterParams {
  return {
    kinds: filter?.kinds ?? null,
    statuses: filter?.statuses ?? null,
    since: filter?.since ?? null,
    until: filter?.until ?? null,
    topicKeys: decodeIds("Topic", filter?.topicIds, "filter.topicIds"),
    lighthouseKeys: decodeIds("Lighthouse", filter?.lighthouseIds, "filter.lighthouseIds"),
    projectGroupKeys: decodeIds("ProjectGroup", filter?.projectGroupIds, "filter.projectGroupIds"),
    authorKeys: decodeIds("Actor", filter?.authorIds, "filter.authorIds"),
    text: filter?.text ? fold(filter.text.slice(0, 200)) : null,
  };
}
