import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Language } from "../graphql/language";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { encodeId } from "../graphql/nodeId";

/** What became of a topic proposal. */
export enum TopicProposalStatus {
  PROPOSED = "PROPOSED",
  ADOPTED = "ADOPTED",
  DECLINED = "DECLINED",
}

registerEnumType(TopicProposalStatus, {
  name: "TopicProposalStatus",
  description: "What became of a topic proposal.",
  valuesConfig: {
    PROPOSED: { description: "Under discussion." },
    ADOPTED: { description: "A topic of the thesaurus, and one of the lighthouse's." },
    DECLINED: { description: "Declined, with a reason." },
  },
});

/** A topic that a member of a lighthouse, or somebody from outside, would like it to take up. */
@ObjectType({
  implements: Node,
  description: "A topic proposed to a lighthouse, in a round in which its members vote.",
  simpleResolvers: true,
})
export class TopicProposal extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => String, { description: "Why it matters, in the language `rationaleLanguage`." })
  rationale!: string;

  @Field(() => TopicProposalStatus, { description: "What became of it." })
  status!: TopicProposalStatus;

  @Field(() => Moment, { description: "When it was put into the round." })
  proposedAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it was adopted or declined; null while neither has happened.",
  })
  decidedAt!: string | null;

  @Field(() => Int, { description: "How many members vote for it; never who." })
  votes!: number;

  labelDe!: string;
  labelEn!: string;
  language!: Language;
  /** Shown to those who may see `TopicProposal.reason`. */
  reason!: string | null;
  roundKey!: string;
  lighthouseKey!: string;
  proposerKey!: string | null;
  topicKey!: string | null;
  broaderKeys!: string[];
}

/** A proposal as topic-proposals/summary returns it. */
export type StoredTopicProposal = Omit<TopicProposal, "id">;

/** The proposal that a stored one stands for. */
export function toTopicProposal(stored: StoredTopicProposal): TopicProposal {
  return { ...stored, id: encodeId("TopicProposal", stored.key) };
}
