import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { TopicRound } from "../topic-rounds/topic-round.type";
import { CastVoteInput, OwnVote, TopicVotePayload, WithdrawVoteInput } from "./topic-vote.type";

/** Voting in a round. */
@Resolver(() => TopicRound)
export class TopicVoteResolver {
  @FieldResolver(() => [OwnVote], {
    description:
      "What the actors voted for that the viewer speaks for; nobody else sees it, managers neither.",
  })
  async ownVotes(@Root() { key }: TopicRound, @Ctx() { services }: RequestContext): Promise<OwnVote[]> {
    const rows = await services.topicRounds.ownVotes(key);
    return rows.map(({ actorKey, proposalKey }) => ({
      actor: services.actors.byKey(actorKey),
      proposal: services.topicProposals.byKey(proposalKey),
    }));
  }

  @Mutation(() => TopicVotePayload, {
    description:
      "Gives an actor's one vote in a round to a proposal; a vote that it gave before moves there. CLOSED once the round is " +
      "closed, NOT_POSSIBLE for an actor that is no member or a proposal that was decided.",
  })
  castVote(
    @Arg("input", () => CastVoteInput, { description: "Who votes for what." }) input: CastVoteInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicVotes.cast(input));
  }

  @Mutation(() => TopicVotePayload, {
    description: "Takes a vote back. CLOSED once the round is closed, NOT_POSSIBLE when there is none.",
  })
  withdrawVote(
    @Arg("input", () => WithdrawVoteInput, { description: "Whose vote, in which round." })
    input: WithdrawVoteInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicVotes.withdraw(input));
  }
}
