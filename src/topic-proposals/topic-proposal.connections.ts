import { Field, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../graphql/connection.type";
import { TopicProposal } from "./topic-proposal.type";

/** A proposal's place in the ranking of its round. */
@ObjectType("TopicRoundProposalEdge", {
  description: "A proposal's place in the ranking of its round.",
  simpleResolvers: true,
})
class RankedProposalEdge extends edgeType<TopicProposal>("RankedProposal", () => TopicProposal) {
  @Field(() => Int, {
    description: "Its rank, from 1: one more than the number of proposals with more votes.",
  })
  rank!: number;
}

export const TopicRoundProposalConnection = connectionType("TopicRoundProposal", RankedProposalEdge);
