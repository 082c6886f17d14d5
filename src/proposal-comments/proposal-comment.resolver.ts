import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { PageArguments } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { oldestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { TopicProposal } from "../topic-proposals/topic-proposal.type";
import {
  CommentOnProposalInput,
  ProposalComment,
  ProposalCommentPayload,
  RemoveCommentInput,
  TopicProposalCommentConnection,
} from "./proposal-comment.type";

/** Adding and removing comments. */
@Resolver(() => ProposalComment)
export class ProposalCommentResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The actor for which it was written; null when that is no longer to be seen.",
  })
  async actor(
    @Root() { actorKey }: ProposalComment,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return actorKey === null ? null : services.actors.byKey(actorKey);
  }

  @Mutation(() => ProposalCommentPayload, {
    description: "Adds to the discussion of a proposal. NOT_POSSIBLE for an actor that is no member.",
  })
  commentOnProposal(
    @Arg("input", () => CommentOnProposalInput, { description: "The comment." })
    input: CommentOnProposalInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.proposalComments.add(input));
  }

  @Mutation(() => ProposalCommentPayload, {
    description: "Removes a comment, for those who speak for its actor, moderators and managers.",
  })
  removeComment(
    @Arg("input", () => RemoveCommentInput, { description: "The comment." }) input: RemoveCommentInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.proposalComments.remove(input.commentId));
  }
}

/** The discussion of a topic proposal. */
@Resolver(() => TopicProposal)
export class TopicProposalCommentsResolver {
  @FieldResolver(() => TopicProposalCommentConnection, {
    nullable: true,
    description:
      "Its discussion, oldest first; null for all but the lighthouse's members, moderators and managers.",
  })
  comments(
    @Root() proposal: TopicProposal,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.proposalComments.ofProposal(
      proposal,
      relation(page, info, oldestFirst("TopicProposal.comments")),
    );
  }
}
