import { Field, ID, InputType, ObjectType } from "type-graphql";
import { z } from "zod";
import { connectionType, edgeType } from "../../graphql/connection.type";
import { Moment } from "../../graphql/moment";
import { Node } from "../../graphql/node.type";
import { encodeId } from "../../graphql/nodeId";
import { MutationPayload } from "../../graphql/payload.type";
import { LONG_TEXT_LENGTH, requiredText } from "../../validation/inputTexts";
import { Consortium } from "../consortium.type";

/** A contribution to the discussion within a consortium. */
@ObjectType({
  implements: Node,
  description:
    "A contribution to the discussion within a consortium, for those for whom it exists, but auditors.",
  simpleResolvers: true,
})
export class ConsortiumComment extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => String, { description: "What it says." })
  text!: string;

  @Field(() => Moment, { description: "When." })
  at!: string;

  actorKey!: string | null;
  consortiumKey!: string;
}

/** A comment as consortium-comments/summary returns it. */
export type StoredComment = Omit<ConsortiumComment, "id">;

/** The comment that a stored one stands for. */
export function toComment(stored: StoredComment): ConsortiumComment {
  return { ...stored, id: encodeId("ConsortiumComment", stored.key) };
}

export const ConsortiumCommentConnection = connectionType(
  "ConsortiumComment",
  edgeType<ConsortiumComment>("ConsortiumComment", () => ConsortiumComment),
);

/** What {@link CommentOnConsortiumInput} has to meet beside its ids. */
export const commentSchema = z.object({ text: requiredText(LONG_TEXT_LENGTH) });

/** A comment to add. */
@InputType({ description: "A comment to add to the discussion within a consortium." })
export class CommentOnConsortiumInput {
  @Field(() => ID, { description: "Id of the Consortium." })
  consortiumId!: string;

  @Field(() => ID, {
    description: "Id of the Actor for which it is written: its lead, or a member that accepted.",
  })
  actorId!: string;

  @Field(() => String, { description: "What it says, at most 5,000 characters." })
  text!: string;
}

/** A comment to remove. */
@InputType({ description: "A comment to remove from the discussion within a consortium." })
export class RemoveConsortiumCommentInput {
  @Field(() => ID, { description: "Id of the ConsortiumComment." })
  commentId!: string;
}

/** What a change of a discussion comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of the discussion within a consortium comes to.",
  simpleResolvers: true,
})
export class ConsortiumCommentPayload extends MutationPayload {
  @Field(() => Consortium, { nullable: true, description: "The consortium; null when nothing was changed." })
  consortium!: Consortium | null;
}
