import { Field, InputType, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../../graphql/connection.type";
import { Moment } from "../../graphql/moment";
import { Node } from "../../graphql/node.type";
import { encodeId } from "../../graphql/nodeId";
import { MutationPayload } from "../../graphql/payload.type";
import { listOrder } from "../../loading/orderedList";
import type { ConsortiumState } from "../consortium.enums";
import { ConsortiumMemberState } from "../members/member.enums";

/** What an invited actor learns of a consortium. */
@ObjectType({
  implements: Node,
  description:
    "An invitation into a consortium, as the invited side sees it: the people of the actor, or who has the code of its mail.",
  simpleResolvers: true,
})
export class ConsortiumInvitation extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => ConsortiumMemberState, { description: "INVITED while an answer is awaited." })
  state!: ConsortiumMemberState;

  @Field(() => Moment, { description: "Since when it is." })
  stateSince!: string;

  @Field(() => Boolean, {
    description:
      "Whether people who speak for the actor answered themselves; an answer of theirs confirms one.",
  })
  isConfirmed!: boolean;

  @Field(() => String, { nullable: true, description: "What the actor is to contribute; null if not said." })
  task!: string | null;

  @Field(() => String, { nullable: true, description: "A word of the lead; null where there is none." })
  message!: string | null;

  titleDe!: string | null;
  titleEn!: string | null;
  aimDe!: string | null;
  aimEn!: string | null;
  actorKey!: string | null;
  leadKey!: string | null;
  fundingCallKey!: string | null;
  consortiumKey!: string;
  consortiumState!: ConsortiumState;
}

/** An invitation as consortium-invitations/summary returns it. */
export type StoredInvitation = Omit<ConsortiumInvitation, "id">;

/** The invitation that a stored one stands for. */
export function toInvitation(stored: StoredInvitation): ConsortiumInvitation {
  return { ...stored, id: encodeId("ConsortiumInvitation", stored.key) };
}

/** Newest first. */
export const INVITATION_ORDER = listOrder("consortiumInvitations", "consortium-invitations/list-by-time");

export const ConsortiumInvitationConnection = connectionType(
  "ConsortiumInvitation",
  edgeType<ConsortiumInvitation>("ConsortiumInvitation", () => ConsortiumInvitation),
);

/** What invitations have to meet. */
@InputType({ description: "What invitations into consortia have to meet." })
export class ConsortiumInvitationFilter {
  @Field(() => [ConsortiumMemberState], { nullable: true, description: "In one of these states." })
  states?: ConsortiumMemberState[] | null;
}

/** What refusing further invitations comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What refusing further invitations into consortia comes to.",
  simpleResolvers: true,
})
export class RefuseConsortiumInvitationsPayload extends MutationPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: none goes to that address any more; null when nothing was changed.",
  })
  isRefused!: boolean | null;
}

/** What an answer comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What an answer to an invitation into a consortium comes to.",
  simpleResolvers: true,
})
export class ConsortiumInvitationPayload extends MutationPayload {
  @Field(() => ConsortiumInvitation, {
    nullable: true,
    description: "The invitation as it is now; null when nothing was changed.",
  })
  consortiumInvitation!: ConsortiumInvitation | null;
}
