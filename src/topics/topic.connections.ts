import { Field, ObjectType } from "type-graphql";
import type { ConnectionRow, EdgeRow } from "../graphql/connection";
import { connectionType, edgeType } from "../graphql/connection.type";
import { SubjectEdge, workEdgeType } from "./topic.edge";
import type { TopicFilterParams } from "./topic.filter";
import { Topic } from "./topic.type";

const topic = () => Topic;

/** The counts that a list of topics can be narrowed by; its fields are resolved one by one. */
@ObjectType({ description: "Counts over the whole list of topics, each computed only when asked for." })
export class TopicFacets {
  filter!: TopicFilterParams;
}

/** A page of the topics. */
@ObjectType("TopicConnection", { description: "One page of a list of topics.", simpleResolvers: true })
export class TopicConnection extends connectionType("TopicBase", edgeType<Topic>("Topic", topic)) {
  @Field(() => TopicFacets, { description: "Counts over the whole list, by which it can be narrowed." })
  facets!: TopicFacets;
}

/** A page of topics with its facets, as the service returns it. */
export type TopicPage = ConnectionRow<EdgeRow<Topic>> & { facets: TopicFacets };

export const ActorTopicConnection = connectionType("ActorTopic", workEdgeType<Topic>("ActorTopic", topic));

/** The topics of an activity, lighthouse, initiative or one of its parts. */
export const SubjectConnection = connectionType("Subject", SubjectEdge);

export const NarrowerTopicConnection = connectionType(
  "NarrowerTopic",
  edgeType<Topic>("NarrowerTopic", topic),
);
