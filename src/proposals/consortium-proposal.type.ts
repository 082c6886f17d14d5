import { Field, Float, Int, ObjectType } from "type-graphql";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import type { BilingualText } from "../graphql/userError";
import { ConsortiumCosts } from "./consortium-costs.type";
import { ProposedMember } from "./proposed-member.type";

/** How a requirement is covered. */
@ObjectType({
  description: "How a consortium covers a requirement: a row of the coverage matrix.",
  simpleResolvers: true,
})
export class ProposedCoverage {
  @Field(() => RequirementItemRow, { description: "The requirement." })
  item!: RequirementItemRow;

  @Field(() => Int, { description: "How many members have to cover it, 1 or more." })
  needed!: number;

  @Field(() => Int, { description: "How many members are proven to cover it." })
  provenCount!: number;

  @Field(() => Int, { description: "How many members cover it by inference." })
  inferredCount!: number;

  @Field(() => Boolean, {
    description:
      "Whether as many as are needed are known to cover it, but fewer proven to, so that it rests on what was inferred.",
  })
  isInferred!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether fewer than needed are known to cover it, proven or inferred: left open, to be checked. See `openRequirements`.",
  })
  isOpen!: boolean;
}

/** How two members are linked. Both are resolved. */
@ObjectType({ description: "How two members of a proposed consortium are linked. It has no direction." })
export class ConsortiumTie {
  @Field(() => Int, {
    nullable: true,
    description:
      "Fewest collaboration links between them, past and present; null when there are more than 6, or none.",
  })
  hops!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Strength of their own link, see CollaborationLinkSummary.strength; null when they have none.",
  })
  strength!: number | null;

  @Field(() => Int, { description: "How many activities they share." })
  linkCount!: number;

  sourceKey!: string;
  targetKey!: string;
}

/** A consortium that meets every rule that is not left open. */
@ObjectType({ description: "A consortium that meets every rule that is not left open." })
export class ConsortiumProposal {
  @Field(() => [ProposedMember], {
    description: "The members: the lead first, then the others given, then by key; at most 20.",
  })
  members!: ProposedMember[];

  @Field(() => ConsortiumCosts, { description: "What it costs, and gives." })
  costs!: ConsortiumCosts;

  @Field(() => [ProposedCoverage], {
    description: "How it covers each requirement, in the order of the requirements.",
  })
  coverage!: ProposedCoverage[];

  @Field(() => [ConsortiumTie], {
    description:
      "How its members are linked, each pair once: fewest hops first, then strongest, then by keys; at most 50.",
  })
  ties!: ConsortiumTie[];

  @Field(() => Int, { description: "How many pairs of members there are, shown or not." })
  tieCount!: number;

  @Field(() => Int, {
    description: "How many rules about topics, stages and kinds it meets by what was inferred only.",
  })
  inferredRuleCount!: number;

  weakPoint!: BilingualText | null;
}
