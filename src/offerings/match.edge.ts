import { Field, Float, ObjectType } from "type-graphql";
import { edgeType } from "../graphql/connection.type";
import type { RelationEdge } from "../loading/relationLoader";
import { ServiceSubKind } from "./offering.enums";
import { Offering } from "./offering.type";

/** One sought topic, and how near the offer's topics come to it. */
@ObjectType({
  description: "A sought topic, and how near an offer's topics come to it.",
  simpleResolvers: true,
})
export class ServiceTopicFit {
  topicKey!: string;

  @Field(() => Float, {
    description:
      "1 for the same topic; half of that for each level up or down to a topic that both imply; 0 if there is none.",
  })
  closeness!: number;
}

/** Why two services match. */
export interface ServiceFit {
  score: number;
  topicFit: number;
  subKindFit: number;
  sharedSubKinds: ServiceSubKind[];
  topics: ServiceTopicFit[];
}

/** A match as the statement returns it. */
export type MatchRow<Stored> = RelationEdge<Stored> & ServiceFit;

/** The part of an edge that says why. */
export function serviceFit<Stored>(row: MatchRow<Stored>): ServiceFit {
  const { score, topicFit, subKindFit, sharedSubKinds, topics } = row;
  return { score, topicFit, subKindFit, sharedSubKinds, topics };
}

/** The edge from a service to one of the other direction that matches it. */
@ObjectType("ServiceMatchEdge", {
  description: "An offer that meets a seek of the same kind, or the other way round, and why.",
  simpleResolvers: true,
})
export class ServiceMatchEdge
  extends edgeType<Offering>("ServiceMatchBase", () => Offering)
  implements ServiceFit
{
  @Field(() => Float, {
    description: "Above 0 to 1: `topicFit` times `subKindFit`; the same from both sides.",
  })
  score!: number;

  @Field(() => Float, {
    description: "The mean of the sought topics' `closeness`; 0.5 where one side names no topic.",
  })
  topicFit!: number;

  @Field(() => Float, {
    description: "Share of the sought sub-kinds that are offered; 1 where one side names none.",
  })
  subKindFit!: number;

  @Field(() => [ServiceSubKind], { description: "The sub-kinds that both name." })
  sharedSubKinds!: ServiceSubKind[];

  @Field(() => [ServiceTopicFit], {
    description: "The sought topics, nearest first; empty where one side names no topic.",
  })
  topics!: ServiceTopicFit[];
}
