import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { ConsortiumMemberState } from "../consortia/members/member.enums";
import { RequirementCoverageRow } from "../coverage/requirement-coverage.type";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import { MEMBER_STATE_FIELD, memberStateType } from "../formation/formation.fields";
import type { BilingualText } from "../graphql/userError";
import { CalendarDate } from "../graphql/calendarDate";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { Requirements } from "../requirements/requirements.type";
import { ConsortiumRule, ProposalStage, ProposalVerdict } from "./proposal.enums";

/** A requirement that a member covers. */
@ObjectType({ description: "A requirement that a member covers.", simpleResolvers: true })
export class CoveredRequirement {
  @Field(() => RequirementItemRow, { description: "The requirement." })
  item!: RequirementItemRow;

  @Field(() => RequirementCoverageRow, { description: "How certain that is, and why." })
  coverage!: RequirementCoverageRow;
}

/** A member of a proposed consortium. Its actor is resolved. */
@ObjectType({ description: "A member of a proposed consortium, and why it is in it." })
export class ProposedMember {
  @Field(() => Boolean, { description: "Whether it was given: as the lead, or as a member." })
  isGiven!: boolean;

  @Field(() => Boolean, { description: "Whether it leads." })
  isLead!: boolean;

  @Field(() => Boolean, { description: "Whether it has taken part in at most one public activity." })
  isNewcomer!: boolean;

  @Field(() => Float, {
    description:
      "How good a candidate it is beside those given: 0 to 1, its score in `consortiumCandidates` with the usual balance as a share " +
      "of the largest possible one, rounded to 6 decimals. History weighs most in it: newcomers have little.",
  })
  score!: number;

  @Field(() => [CoveredRequirement], {
    description: "What it covers of what is needed, in the order of the requirements.",
  })
  covers!: CoveredRequirement[];

  @Field(memberStateType, MEMBER_STATE_FIELD)
  memberState!: ConsortiumMemberState | null;

  actorKey!: string;
}

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

/** What a proposed consortium costs, and gives. */
@ObjectType({
  description:
    "What a proposed consortium costs, and gives. Distances are links between two members; 12 for two that no chain of 6 connects.",
  simpleResolvers: true,
})
export class ConsortiumCosts {
  @Field(() => Int, {
    description:
      "Sum of the distances of all pairs of members (T. Lappas, K. Liu, E. Terzi, Finding a team of experts in social networks, 2009, doi:10.1145/1557019.1557074).",
  })
  sumOfDistances!: number;

  @Field(() => Int, { description: "The largest distance of two members (the same paper)." })
  diameter!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Sum of the members' distances to the lead (M. Kargar, A. An, Discovering top-k teams of experts, 2011, doi:10.1145/2063576.2063718); null without a lead.",
  })
  distanceToLead!: number | null;

  @Field(() => Float, { description: "Mean of the members' scores, 0 to 1, rounded to 6 decimals." })
  score!: number;

  @Field(() => Float, {
    description:
      "0 to 1, rounded to 6 decimals: mean over the requirements of what covers each, a proven member counting 1, an inferred one 1/2, at most 2, divided by 2.",
  })
  coverageDepth!: number;

  @Field(() => Int, { description: "How many pairs of members have no link yet." })
  newTies!: number;
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

/** A rule that cannot be met together with others. */
@ObjectType({ description: "A rule that cannot be met together with the others named." })
export class ConflictingRule {
  @Field(() => ConsortiumRule, { description: "Which one." })
  rule!: ConsortiumRule;

  @Field(() => String, {
    description:
      "The argument that it comes from; requirements of a call or of a saved consortium as those of the input.",
  })
  argument!: string;

  @Field(() => Boolean, {
    description: "Whether no consortium can meet it even if there were no other rule.",
  })
  isImpossibleAlone!: boolean;

  @Field(() => Boolean, {
    description: "Whether it holds since nothing says otherwise; the argument is where to say so.",
  })
  isDefault!: boolean;

  sentence!: BilingualText;
}

/** A requirement that is left open. Its text is resolved. */
@ObjectType({
  description:
    "A requirement that fewer of those who may take part are known to cover than are needed. It is not met, nor known to be impossible: to be checked.",
})
export class OpenRequirement {
  @Field(() => ConsortiumRule, {
    description: "Which rule: TOPIC, VALUE_CHAIN_STAGE, MINIMUM_OF_KINDS or PATIENT_ORGANISATIONS.",
  })
  rule!: ConsortiumRule;

  @Field(() => RequirementItemRow, {
    description: "The requirement; for PATIENT_ORGANISATIONS the kind of partner that the quota asks for.",
  })
  item!: RequirementItemRow;

  @Field(() => Int, { description: "How many members have to cover it, 1 or more." })
  needed!: number;

  @Field(() => Int, {
    description:
      "How many of those who may take part are known to cover it, proven or inferred: fewer than needed. A proposal has as many of " +
      "them as its other rules allow.",
  })
  knownCount!: number;

  @Field(() => Int, { description: "Of how many of those who may take part nothing says whether they do." })
  unknownCount!: number;

  sentence!: BilingualText;
}

/** Rules that cannot be met together. */
@ObjectType({
  description: "Rules that no consortium of the network's actors can meet, proven by complete search.",
  simpleResolvers: true,
})
export class ConsortiumConflict {
  @Field(() => [ConflictingRule], {
    description:
      "The rules, at least one: each that is impossible by itself, then the smallest set of the others that conflict with each other.",
  })
  rules!: ConflictingRule[];

  @Field(() => Boolean, {
    description:
      "Whether it is proven that none is named for nothing: without those impossible by themselves, leaving out any one of the others " +
      "resolves the conflict.",
  })
  isMinimal!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether it is proven that, apart from those impossible by themselves, no smaller set of rules conflicts, or none at all.",
  })
  isSmallest!: boolean;
}

/** The answer to which consortia could be formed. */
@ObjectType({ description: "Whole consortia that could be formed.", simpleResolvers: true })
export class ConsortiumProposals {
  @Field(() => ProposalVerdict, { description: "What the search came to." })
  verdict!: ProposalVerdict;

  @Field(() => [ConsortiumProposal], {
    description:
      "Consortia that differ from each other; none of those found is better than one of them in every respect. The closest one " +
      "(least sum of distances) first, then as the aims weigh.",
  })
  proposals!: ConsortiumProposal[];

  @Field(() => [OpenRequirement], {
    description:
      "What too few are known to cover, so that no proposal meets it for certain, in the order of the rules; empty with " +
      "REQUIRE_KNOWN.",
  })
  openRequirements!: OpenRequirement[];

  @Field(() => ConsortiumConflict, {
    nullable: true,
    description: "The rules that conflict, for INFEASIBLE.",
  })
  conflict!: ConsortiumConflict | null;

  @Field(() => Boolean, {
    description:
      "Whether the first proposal is proven to have the least sum of distances of all consortia of the candidates searched.",
  })
  isOptimal!: boolean;

  @Field(() => Boolean, { description: "Whether the search came to its end before the deadline." })
  isComplete!: boolean;

  @Field(() => Int, {
    description: "Among how many candidates was searched, those given included: at most 420.",
  })
  searchedCount!: number;

  @Field(() => Int, {
    description:
      "How many actors would help to meet a rule about topics, stages, kinds or quotas, searched or not, those given included.",
  })
  candidateCount!: number;

  @Field(() => Requirements, { description: "What was asked for, a call's requirements included." })
  requirements!: Requirements;

  @Field(() => CalendarDate, { nullable: true, description: "The day that it is as of; null for now." })
  asOf!: string | null;

  @Field(() => Int, { description: "The seed of the search's chances." })
  seed!: number;

  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;
}

/** How far a search is: numbers only. */
@ObjectType({ description: "How far a search for consortia is.", simpleResolvers: true })
export class ConsortiumProposalProgress {
  @Field(() => ID, { description: "The id that was chosen for the search." })
  searchId!: string;

  @Field(() => ProposalStage, {
    description: "What it is busy with; ENDED is the last, with the numbers of the stage before.",
  })
  stage!: ProposalStage;

  @Field(() => Int, { description: "How much of this stage is done." })
  done!: number;

  @Field(() => Int, { description: "How much there is to do in this stage; 0 where nobody knows." })
  total!: number;

  @Field(() => Int, { description: "How many consortia have been found that none of the others beats." })
  found!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The least sum of distances so far; null before the first.",
  })
  least!: number | null;
}
