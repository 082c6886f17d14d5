import { type ClassType, Field, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import type { EdgeRow } from "../graphql/connection";
import { edgeType, type NodeType } from "../graphql/connection.type";
import type { RelationEdge } from "../loading/relationLoader";
import { type Period, readPeriods } from "../periods/period";
import { FormerPeriod } from "../periods/period.type";

/** What a membership in a lighthouse or initiative says, beside who is a member of what. */
export interface Membership {
  role: string | null;
  since: string | null;
  until: string | null;
  formerPeriods: Period[];
}

/** A membership as the statements return it. */
export type MembershipRow<Stored> = RelationEdge<Stored> &
  Omit<Membership, "formerPeriods"> & { formerPeriods?: string[] | null };

/** The part of an edge that a stored membership gives. */
export function membership<Stored>(row: MembershipRow<Stored>): Membership {
  const { role, since, until } = row;
  return { role, since, until, formerPeriods: readPeriods(row.formerPeriods) };
}

/** The class of an edge between an actor and a lighthouse or initiative, for the connection `name`. */
export function membershipEdgeType<Node>(
  name: string,
  nodeType: () => NodeType,
): ClassType<EdgeRow<Node, Membership>> {
  @ObjectType(`${name}Edge`, {
    description: "A membership: who is a member of what, and when.",
    simpleResolvers: true,
  })
  class MembershipEdge extends edgeType<Node>(`${name}Base`, nodeType) implements Membership {
    @Field(() => String, { nullable: true, description: "Role of the member; null if none is known." })
    role!: string | null;

    @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null if unknown." })
    since!: string | null;

    @Field(() => CalendarDate, {
      nullable: true,
      description: "Last day, inclusive; null if open or unknown.",
    })
    until!: string | null;

    @Field(() => [FormerPeriod], {
      description: "Earlier memberships, oldest first, of an actor that left and came back.",
    })
    formerPeriods!: Period[];
  }
  return MembershipEdge;
}
