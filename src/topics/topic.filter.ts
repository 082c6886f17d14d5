import { Field, ID, InputType } from "type-graphql";
import { decodeIds } from "../graphql/decodeIds";
import { TopicScheme } from "./topic.type";

/** What topics have to meet; every part that is given has to hold. */
@InputType({ description: "What topics have to meet: every part that is given." })
export class TopicFilter {
  @Field(() => [TopicScheme], { nullable: true, description: "Of one of these vocabularies." })
  schemes?: TopicScheme[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Below one of these topics (ids of Topic), at any level, by matches too.",
  })
  broaderIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Top concepts of their vocabulary, or the others." })
  isTopConcept?: boolean | null;
}

/** The parameter `$filter` of the fragment topics/matches-filter: null where it asks nothing. */
export interface TopicFilterParams {
  schemes: string[] | null;
  broaderKeys: string[] | null;
  isTopConcept: boolean | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function topicFilterParams(filter: TopicFilter | null | undefined): TopicFilterParams {
  return {
    schemes: filter?.schemes ?? null,
    broaderKeys: decodeIds("Topic", filter?.broaderIds, "filter.broaderIds"),
    isTopConcept: filter?.isTopConcept ?? null,
  };
}
