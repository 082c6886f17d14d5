import { type ClassType, Field, Float, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import type { EdgeRow } from "../graphql/connection";
import { edgeType, type NodeType } from "../graphql/connection.type";
import type { RelationEdge } from "../loading/relationLoader";
import { type Period, readPeriods } from "../periods/period";
import { FormerPeriod } from "../periods/period.type";

/** What a participation says, beside who took part in what. */
export interface Participation {
  role: string | null;
  roles: string[];
  since: string | null;
  until: string | null;
  formerPeriods: Period[];
  contribution: number | null;
  weight: number | null;
}

/** A participation as the statements return it. */
export interface ParticipationRow<Stored> extends RelationEdge<Stored> {
  roles: string[];
  since: string | null;
  until: string | null;
  /** Earlier periods in their stored form; only lists of project groups return them. */
  formerPeriods?: string[] | null;
  contribution: number | null;
  /** Distinct participants of the activity, whatever their role. */
  participants: number;
}

/** The part of an edge that a stored participation gives. */
export function participation<Stored>(row: ParticipationRow<Stored>): Participation {
  const { roles, since, until, contribution, participants } = row;
  return {
    role: roles[0] ?? null,
    roles,
    since,
    until,
    formerPeriods: readPeriods(row.formerPeriods),
    contribution,
    weight: participants > 1 ? 1 / (participants - 1) : null,
  };
}

/** The class of an edge between an actor and an activity, for the connection `name`. */
export function participationEdgeType<Node>(
  name: string,
  nodeType: () => NodeType,
): ClassType<EdgeRow<Node, Participation>> {
  @ObjectType(`${name}Edge`, {
    description: "A participation: who took part in what, how and when.",
    simpleResolvers: true,
  })
  class ParticipationEdge extends edgeType<Node>(`${name}Base`, nodeType) implements Participation {
    @Field(() => String, {
      nullable: true,
      description:
        "Leading role: COORDINATOR, PARTICIPANT, ASSOCIATED_PARTNER, THIRD_PARTY, MEMBER, PARTNER, or the source's " +
        "own word; null if unknown.",
    })
    role!: string | null;

    @Field(() => [String], { description: "All roles, leading one first; empty if unknown." })
    roles!: string[];

    @Field(() => CalendarDate, {
      nullable: true,
      description: "First day, inclusive: the participation's own, else the activity's; null if unknown.",
    })
    since!: string | null;

    @Field(() => CalendarDate, {
      nullable: true,
      description:
        "Last day, inclusive: the participation's own, else the activity's; null if open or unknown.",
    })
    until!: string | null;

    @Field(() => [FormerPeriod], {
      description: "Earlier times in a project group, oldest first, of an actor that left and came back.",
    })
    formerPeriods!: Period[];

    @Field(() => Float, {
      nullable: true,
      description: "Funding of the participant in euros; null if unknown.",
    })
    contribution!: number | null;

    @Field(() => Float, {
      nullable: true,
      description:
        "Share of the activity in each link it makes: 1 / (distinct participants - 1), after Newman 2001; null if " +
        "there is one participant alone.",
    })
    weight!: number | null;
  }
  return ParticipationEdge;
}
