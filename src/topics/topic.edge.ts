import { type ClassType, Field, Float, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import type { EdgeRow } from "../graphql/connection";
import { edgeType, type NodeType } from "../graphql/connection.type";
import type { RelationEdge } from "../loading/relationLoader";
import { ExperienceLevel } from "./experience";
import { Topic, TopicOrigin } from "./topic.type";

/** What an actor's profile says of one topic. */
export interface Work {
  weight: number;
  isDirect: boolean;
  isDeclared: boolean;
  level: ExperienceLevel | null;
  declaredBy: string | null;
  activityCount: number;
  since: string | null;
  until: string | null;
}

/** A topic of an actor as the statements return it. */
export type WorkRow<Stored> = RelationEdge<Stored> & Work;

/** The part of an edge that a stored profile entry gives. */
export function work<Stored>({
  weight,
  isDirect,
  isDeclared,
  level,
  declaredBy,
  activityCount,
  since,
  until,
}: WorkRow<Stored>): Work {
  return { weight, isDirect, isDeclared, level, declaredBy, activityCount, since, until };
}

/** The class of an edge between an actor and a topic that it works on, for the connection `name`. */
export function workEdgeType<Node>(name: string, nodeType: () => NodeType): ClassType<EdgeRow<Node, Work>> {
  @ObjectType(`${name}Edge`, {
    description: "An actor's work on a topic, declared or derived from its activities.",
    simpleResolvers: true,
  })
  class WorkEdge extends edgeType<Node>(`${name}Base`, nodeType) implements Work {
    @Field(() => Float, {
      description:
        "How much of the actor's activity is on the topic: 1 if declared (0.5 and 2 for a basic and a leading `level`), " +
        "plus for each activity 1 where the topic is " +
        "given, half of that per level that it lies above the given one, half where it is inferred from the title.",
    })
    weight!: number;

    @Field(() => Boolean, {
      description:
        "Whether the topic itself, or a concept matched to it, is named; false if it only follows from narrower ones.",
    })
    isDirect!: boolean;

    @Field(() => Boolean, {
      description: "Whether the actor declared it; false where it is derived from activities alone.",
    })
    isDeclared!: boolean;

    @Field(() => ExperienceLevel, {
      nullable: true,
      description:
        "The experience that the actor says it has; null where it declares none on this very topic.",
    })
    level!: ExperienceLevel | null;

    @Field(() => String, {
      nullable: true,
      description:
        'Where the declaration of this very topic comes from: "curated" by the actor\'s own people, or a data set, as ' +
        '"cluster"; null where it is not declared, or only by a narrower or matched one.',
    })
    declaredBy!: string | null;

    @Field(() => Int, { description: "How many of the actor's activities are about it." })
    activityCount!: number;

    @Field(() => CalendarDate, {
      nullable: true,
      description: "First day of the earliest of those activities; null if none is dated.",
    })
    since!: string | null;

    @Field(() => CalendarDate, {
      nullable: true,
      description: "Last day of the latest of those activities; null if none has an end.",
    })
    until!: string | null;
  }
  return WorkEdge;
}

/** Why an entity has a topic. */
export interface Subject {
  origin: TopicOrigin;
  weight: number;
}

/** A topic of an activity, lighthouse or initiative as the statements return it. */
export type SubjectRow<Stored> = RelationEdge<Stored> & Subject;

/** The part of an edge that a stored subject gives. */
export function subject<Stored>({ origin, weight }: SubjectRow<Stored>): Subject {
  return { origin, weight };
}

/** The edge from an activity, lighthouse or initiative to a topic that it is about. */
@ObjectType("SubjectEdge", { description: "A topic that something is about.", simpleResolvers: true })
export class SubjectEdge extends edgeType<Topic>("SubjectBase", () => Topic) implements Subject {
  @Field(() => TopicOrigin, { description: "How the topic came to it." })
  origin!: TopicOrigin;

  @Field(() => Float, { description: "How sure it is: 1 if given or declared, 0.5 if inferred." })
  weight!: number;
}
