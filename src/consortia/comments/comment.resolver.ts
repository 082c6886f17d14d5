import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../../actors/actor.type";
import type { RequestContext } from "../../context";
import { PageArguments } from "../../graphql/pageArguments";
import { payload } from "../../graphql/payload";
import { oldestFirst } from "../../loading/orders";
import { relation } from "../../loading/relation";
import { Consortium } from "../consortium.type";
import {
  CommentOnConsortiumInput,
  ConsortiumComment,
  ConsortiumCommentConnection,
  ConsortiumCommentPayload,
  RemoveConsortiumCommentInput,
} from "./comment.type";

/** The discussion within a consortium. */
@Resolver(() => Consortium)
export class ConsortiumCommentsResolver {
  @FieldResolver(() => ConsortiumCommentConnection, {
    nullable: true,
    description: "Its discussion, oldest first; null for auditors.",
  })
  comments(
    @Root() consortium: Consortium,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const asked = relation(page, info, oldestFirst("Consortium.comments"));
    return services.consortiumComments.ofConsortium(consortium, asked);
  }
}

/** Adding and removing comments. */
@Resolver(() => ConsortiumComment)
export class ConsortiumCommentResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The actor for which it was written; null where that is gone.",
  })
  async actor(@Root() { actorKey }: ConsortiumComment, @Ctx() { services }: RequestContext) {
    return actorKey === null ? null : services.actors.byKey(actorKey);
  }

  @Mutation(() => ConsortiumCommentPayload, {
    description: "Adds to the discussion within a consortium, for its lead or a member that one speaks for.",
  })
  commentOnConsortium(
    @Arg("input", () => CommentOnConsortiumInput, { description: "The comment." })
    input: CommentOnConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumComments.add(input));
  }

  @Mutation(() => ConsortiumCommentPayload, {
    description: "Removes a comment, for those who speak for its actor or for the lead.",
  })
  removeConsortiumComment(
    @Arg("input", () => RemoveConsortiumCommentInput, { description: "The comment." })
    { commentId }: RemoveConsortiumCommentInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumComments.remove(commentId));
  }
}
