import { Field, ID, InputType, ObjectType } from "type-graphql";
import { z } from "zod";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { encodeId } from "../graphql/nodeId";
import { MutationPayload } from "../graphql/payload.type";
import { TopicProposal } from "../topic-proposals/topic-proposal.type";

/** A contribution to the discussion of a topic proposal. */
@ObjectType({
  implements: Node,
  description:
    "A contribution to the discussion of a topic proposal, for the lighthouse's members, moderators and managers.",
  simpleResolvers: true,
})
export class ProposalComment extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => String, { description: "What it says." })
  text!: string;

  @Field(() => Moment, { description: "When." })
  at!: string;

  actorKey!: string | null;
  proposalKey!: string;
}

/** A comment as proposal-comments/summary returns it. */
export type StoredProposalComment = Omit<ProposalComment, "id">;

/** The comment that a stored one stands for. */
export function toProposalComment(stored: StoredProposalComment): ProposalComment {
  return { ...stored, id: encodeId("ProposalComment", stored.key) };
}

export const TopicProposalCommentConnection = connectionType(
  "TopicProposalComment",
  edgeType<ProposalComment>("TopicProposalComment", () => ProposalComment),
);

/** What {@link CommentOnProposalInput} has to meet beside its ids. */
export const commentOnProposalSchema = z.object({ text: z.string().trim().min(1).max(5000) });

/** A comment to add. */
@InputType({ description: "A comment to add." })
export class CommentOnProposalInput {
  @Field(() => ID, { description: "Id of the TopicProposal." })
  proposalId!: string;

  @Field(() => ID, { description: "Id of the Actor for which it is written, a member of the lighthouse." })
  actorId!: string;

  @Field(() => String, { description: "What it says, at most 5,000 characters." })
  text!: string;
}

/** A comment to remove. */
@InputType({ description: "A comment to remove." })
export class RemoveCommentInput {
  @Field(() => ID, { description: "Id of the ProposalComment." })
  commentId!: string;
}

/** What a change of a discussion came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a discussion came to.",
  simpleResolvers: true,
})
export class ProposalCommentPayload extends MutationPayload {
  @Field(() => TopicProposal, { nullable: true, description: "The proposal; null when nothing was changed." })
  topicProposal!: TopicProposal | null;
}
