import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { MutationPayload } from "../graphql/payload.type";
import { TopicProposal } from "../topic-proposals/topic-proposal.type";
import { TopicRound } from "../topic-rounds/topic-round.type";

/** A vote of an actor for which the viewer speaks. */
@ObjectType({
  description: "What an actor voted for, shown to those who speak for it alone.",
  simpleResolvers: true,
})
export class OwnVote {
  @Field(() => Actor, { nullable: true, description: "The actor." })
  actor!: Promise<Actor | null>;

  @Field(() => TopicProposal, { nullable: true, description: "What it voted for." })
  proposal!: Promise<TopicProposal | null>;
}

/** A vote to cast. */
@InputType({ description: "Who votes for what." })
export class CastVoteInput {
  @Field(() => ID, { description: "Id of the TopicProposal." })
  proposalId!: string;

  @Field(() => ID, { description: "Id of the Actor that votes, a member of the lighthouse." })
  actorId!: string;
}

/** A vote to take back. */
@InputType({ description: "Whose vote in which round is taken back." })
export class WithdrawVoteInput {
  @Field(() => ID, { description: "Id of the TopicRound." })
  roundId!: string;

  @Field(() => ID, { description: "Id of the Actor." })
  actorId!: string;
}

/** What a vote came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a vote came to.",
  simpleResolvers: true,
})
export class TopicVotePayload extends MutationPayload {
  @Field(() => TopicRound, {
    nullable: true,
    description: "The round with its totals; null when nothing was changed.",
  })
  topicRound!: TopicRound | null;
}
