import { Field, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../../graphql/connection.type";
import { Moment } from "../../graphql/moment";
import { Node } from "../../graphql/node.type";
import { MutationPayload } from "../../graphql/payload.type";
import { ConsortiumRole } from "../consortium.enums";
import { Consortium } from "../consortium.type";
import { ConsortiumMemberState, ConsortiumStepBy, type MemberRole } from "./member.enums";

/** How an actor stands to a consortium. */
export interface ConsortiumStanding {
  readonly actorKey: string;
  /** Key of the ConsortiumMember that says so. */
  readonly memberKey: string;
  readonly state: ConsortiumMemberState;
}

/** A step on the way into a consortium. Its message has a right of its own. */
@ObjectType({ description: "A step of an actor on the way into a consortium.", simpleResolvers: true })
export class ConsortiumStep {
  @Field(() => ConsortiumMemberState, { description: "The state that it led to." })
  state!: ConsortiumMemberState;

  @Field(() => Moment, { description: "When." })
  at!: string;

  @Field(() => ConsortiumStepBy, { description: "Who took it." })
  by!: ConsortiumStepBy;

  consortiumKey!: string;
  writtenMessage!: string | null;
}

/** An actor on the way into a consortium, as those see it for whom the consortium exists. */
@ObjectType({
  implements: Node,
  description: "An actor on the way into a consortium, or in it; for those for whom the consortium exists.",
  simpleResolvers: true,
})
export class ConsortiumMember extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => ConsortiumMemberState, { description: "How far it is." })
  state!: ConsortiumMemberState;

  @Field(() => Moment, { description: "Since when it is." })
  stateSince!: string;

  @Field(() => ConsortiumRole, { description: "What its people may do in the consortium once it accepted." })
  role!: MemberRole;

  @Field(() => String, { nullable: true, description: "What it is to contribute; null if nothing is said." })
  task!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether people who speak for it answered themselves. A granted project counts only those as participants.",
  })
  isConfirmed!: boolean;

  @Field(() => [ConsortiumStep], { description: "What led to the state, oldest first; the last 50 steps." })
  steps!: ConsortiumStep[];

  actorKey!: string | null;
  consortiumKey!: string;
}

export const ConsortiumMemberConnection = connectionType(
  "ConsortiumMember",
  edgeType<ConsortiumMember>("ConsortiumMember", () => ConsortiumMember),
);

/** What a change of a consortium's members comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a consortium's members comes to.",
  simpleResolvers: true,
})
export class ConsortiumMemberPayload extends MutationPayload {
  @Field(() => ConsortiumMember, {
    nullable: true,
    description: "The member as it is now, also where it is one already; null when nothing was changed.",
  })
  consortiumMember!: ConsortiumMember | null;

  @Field(() => Consortium, {
    nullable: true,
    description: "The consortium, where it does not allow the change; else null.",
  })
  consortium!: Consortium | null;
}
