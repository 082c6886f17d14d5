import { Field, ID, InputType, ObjectType } from "type-graphql";
import { z } from "zod";
import { Language } from "../graphql/language";
import { MutationPayload } from "../graphql/payload.type";
import { TopicProposal } from "./topic-proposal.type";

/** A reason that people read. */
export const reasonSchema = z.object({ reason: z.string().trim().min(1).max(500) });

/** What the words of a proposed topic have to meet. */
export const proposedTopicSchema = z.object({
  labelDe: z.string().trim().min(1).max(200),
  labelEn: z.string().trim().min(1).max(200),
  rationale: z.string().trim().min(1).max(5000),
  language: z.enum(Language),
});

/** The words of a proposed topic. */
@InputType()
export abstract class ProposedTopicInput {
  @Field(() => ID, { description: "Id of the Lighthouse." })
  lighthouseId!: string;

  @Field(() => String, { description: "German label, at most 200 characters." })
  labelDe!: string;

  @Field(() => String, { description: "English label, at most 200 characters." })
  labelEn!: string;

  @Field(() => String, { description: "Why it matters, at most 5,000 characters." })
  rationale!: string;

  @Field(() => Language, { description: "Language of the rationale." })
  language!: Language;
}

/** A topic that a member proposes. */
@InputType({ description: "A topic that a member proposes." })
export class ProposeTopicInput extends ProposedTopicInput {
  @Field(() => ID, { description: "Id of the Actor that proposes it, a member of the lighthouse." })
  actorId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of the Topics that it would stand under, at most 50; left out for none.",
  })
  broaderTopicIds?: string[] | null;
}

/** A proposal to adopt. */
@InputType({ description: "A proposal to adopt." })
export class AdoptTopicProposalInput {
  @Field(() => ID, { description: "Id of the TopicProposal." })
  proposalId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the Topic that it means, if the thesaurus has it; left out for a new one.",
  })
  topicId?: string | null;
}

/** A proposal to decline. */
@InputType({ description: "A proposal to decline, and why." })
export class DeclineTopicProposalInput {
  @Field(() => ID, { description: "Id of the TopicProposal." })
  proposalId!: string;

  @Field(() => String, {
    description: "Why, at most 500 characters; members, moderators and managers read it.",
  })
  reason!: string;
}

/** What a change of a proposal came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a topic proposal came to.",
  simpleResolvers: true,
})
export class TopicProposalPayload extends MutationPayload {
  @Field(() => TopicProposal, { nullable: true, description: "The proposal; null when nothing was changed." })
  topicProposal!: TopicProposal | null;
}
