import { Field, Float, Int, ObjectType } from "type-graphql";
import type { ConsortiumMemberState } from "../consortia/members/member.enums";
import { RequirementCoverageRow } from "../coverage/requirement-coverage.type";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import type { BilingualText } from "../graphql/userError";
import { MEMBER_STATE_FIELD, memberStateType } from "../formation/formation.fields";
import { RequirementPart } from "../requirements/requirements-draft.enums";

/** A gap that a candidate closes, or a part of it. */
@ObjectType({ description: "A gap that a candidate closes, or helps to close.", simpleResolvers: true })
export class ClosedGap {
  @Field(() => RequirementPart, { description: "What sort of requirement it is." })
  part!: RequirementPart;

  @Field(() => RequirementItemRow, {
    nullable: true,
    description: "The requirement; null for MINIMUM_PARTNERS and MINIMUM_COUNTRIES.",
  })
  item!: RequirementItemRow | null;

  @Field(() => RequirementCoverageRow, {
    nullable: true,
    description: "How the candidate covers it; null for MINIMUM_PARTNERS and MINIMUM_COUNTRIES.",
  })
  coverage!: RequirementCoverageRow | null;

  @Field(() => String, {
    nullable: true,
    description: "The country that the candidate adds, ISO 3166-1 alpha-2, for MINIMUM_COUNTRIES.",
  })
  country!: string | null;
}

/** A candidate of a set. Its actor and the nearest member are resolved. */
@ObjectType({ description: "A candidate of a set, with what it is for." })
export class GapCandidate {
  @Field(() => [ClosedGap], { description: "The gaps that it closes, or helps to close." })
  closes!: ClosedGap[];

  @Field(() => Int, {
    nullable: true,
    description:
      "Fewest collaboration links to any member, past and present; null if no chain of links leads to one. The chains " +
      "themselves: `collaborationPaths` from `nearestMember` to `actor`.",
  })
  hops!: number | null;

  @Field(memberStateType, MEMBER_STATE_FIELD)
  memberState!: ConsortiumMemberState | null;

  actorKey!: string;
  nearestKey!: string | null;
}

/** Candidates that close all gaps together. */
@ObjectType({
  description: "Candidates that together close all gaps which candidates close.",
  simpleResolvers: true,
})
export class CandidateSet {
  @Field(() => [GapCandidate], { description: "The candidates, by key." })
  candidates!: GapCandidate[];

  @Field(() => Int, {
    description: "Sum of the candidates' `hops`; one that no chain leads to counts as 10.",
  })
  totalHops!: number;
}

/** A gap, or a part of it, that no candidates close. Its text is resolved. */
@ObjectType({
  description:
    "A gap, or a part of it, that no candidates are known to close. ELIGIBLE_COUNTRY: members that no newcomer makes eligible.",
})
export class GapShortfall {
  @Field(() => RequirementPart, { description: "What sort of requirement it is." })
  part!: RequirementPart;

  @Field(() => RequirementItemRow, {
    nullable: true,
    description: "The requirement; null for MINIMUM_PARTNERS and MINIMUM_COUNTRIES.",
  })
  item!: RequirementItemRow | null;

  @Field(() => Int, { description: "How many stay missing whoever joins: at least 1." })
  missing!: number;

  @Field(() => Int, {
    description: "How many who may be candidates are known to close it: fewer than needed.",
  })
  knownCount!: number;

  @Field(() => Int, {
    description:
      "Of how many members, and who may be candidates, it is open whether they cover it; for ELIGIBLE_COUNTRY of how many members; 0 for " +
      "numbers of partners and countries.",
  })
  unknownCount!: number;

  name!: BilingualText;
  sentence!: BilingualText;
}

/** How the gaps could be closed. Its text is resolved. */
@ObjectType({ description: "The smallest sets of candidates that close all gaps which candidates close." })
export class GapClosing {
  @Field(() => [CandidateSet], {
    description:
      "Sets of one size: where topics are asked for, those first of whom most work on one of them, then the nearest to the members, " +
      "then by what is proven rather than inferred, then by key; each has " +
      "a candidate that no earlier one has. Empty where there is no gap, or no set.",
  })
  sets!: CandidateSet[];

  @Field(() => Int, { description: "No set that closes the gaps has fewer candidates." })
  lowerBound!: number;

  @Field(() => Boolean, {
    description:
      "Whether it is proven that no smaller set closes the gaps; with no set, that there is none within the largest numbers.",
  })
  isProven!: boolean;

  @Field(() => Boolean, {
    description: "Whether all smallest sets were compared, so that none is nearer than the first.",
  })
  isExhaustive!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      "Where `isProven` is false: the set was found greedily and has at most so many times as many candidates as the " +
      "smallest (V. Chvátal 1979, doi:10.1287/moor.4.3.233; L. A. Wolsey 1982, doi:10.1007/BF02579435). Null where it is " +
      "proven, and where largest numbers of kinds leave no such bound.",
  })
  factor!: number | null;

  @Field(() => [GapShortfall], {
    description:
      "What no candidates are known to close; the sets close all the rest. Of the largest number of partners a place is kept for each " +
      "partner that is missing here, unless a member of unknown kind may be it, and counts towards the fewest; topics and stages " +
      "keep none, as a member may cover them unknown.",
  })
  shortfalls!: GapShortfall[];

  @Field(() => Int, { description: "How many actors of the network would close any gap." })
  candidateCount!: number;

  /** Where no set closes the gaps: what all of them are called; else empty. */
  unclosed!: BilingualText[];
  /** By how much there are too many members, as sentences. */
  excesses!: BilingualText[];
}
