import { Field, Int, ObjectType } from "type-graphql";
import type { ConsortiumMemberState } from "../consortia/members/member.enums";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import { MEMBER_STATE_FIELD, memberStateType } from "../formation/formation.fields";
import { ClosedGap } from "../gaps/closing.type";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { Requirements } from "../requirements/requirements.type";

/** A requirement that the rest meets less than before. */
@ObjectType({ description: "A requirement that the rest meets less than before.", simpleResolvers: true })
export class LostRequirement {
  @Field(() => RequirementPart, { description: "What sort of requirement it is." })
  part!: RequirementPart;

  @Field(() => RequirementItemRow, {
    nullable: true,
    description: "The requirement; null for MINIMUM_PARTNERS and MINIMUM_COUNTRIES.",
  })
  item!: RequirementItemRow | null;

  @Field(() => Int, { description: "How many are missing that were not: at least 1." })
  missing!: number;
}

/** What rests on one of the rest alone. Its member is resolved. */
@ObjectType({ description: "A requirement that would rest on one of the rest alone." })
export class WeakenedRequirement {
  @Field(() => RequirementItemRow, { description: "The requirement." })
  item!: RequirementItemRow;

  actorKey!: string;
}

/** Members that links among them join. Its actors are resolved. */
@ObjectType({ description: "Members that links among the rest join, directly or over each other." })
export class MemberGroup {
  actorKeys!: readonly string[];
}

/** Somebody who could take a member's place. The actors are resolved. */
@ObjectType({ description: "Somebody who could take a member's place, for exactly what is lost." })
export class Substitute {
  @Field(() => [ClosedGap], { description: "What of the loss it makes good, or helps to." })
  closes!: ClosedGap[];

  @Field(() => Int, {
    description: "Where the rest falls apart: how many of its groups a direct link joins to it; else 0.",
  })
  linkedGroups!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Fewest collaboration links to any of the rest, past and present; null if no chain of links leads to one. The chains " +
      "themselves: `collaborationPaths` from `nearestMember` to `actor`.",
  })
  hops!: number | null;

  @Field(memberStateType, MEMBER_STATE_FIELD)
  memberState!: ConsortiumMemberState | null;

  actorKey!: string;
  nearestKey!: string | null;
}

/** What is lost if a member leaves. Its actor is resolved. */
@ObjectType({ description: "What is lost if a member leaves, and who could take its place." })
export class MemberRisk {
  @Field(() => [LostRequirement], { description: "What the rest meets less than before; empty for nothing." })
  lost!: LostRequirement[];

  @Field(() => [WeakenedRequirement], {
    description: "What would rest on one of the rest alone, and did not before.",
  })
  weakened!: WeakenedRequirement[];

  @Field(() => Boolean, { description: "Whether members that links join now would not be joined any more." })
  fallsApart!: boolean;

  @Field(() => [MemberGroup], {
    description:
      "The rest in groups that links among them join, the largest first; one group where all are joined.",
  })
  groups!: MemberGroup[];

  @Field(() => [Substitute], {
    description:
      "Who makes good exactly this loss: most of it first, then who joins most groups of the rest, then by what is proven " +
      "rather than inferred, then who works on a topic asked for, then the nearest to the rest, then by key. Empty where nothing is lost. Where nobody makes good " +
      "all of it: `gapAnalysis` of the rest finds sets.",
  })
  substitutes!: Substitute[];

  actorKey!: string;
}

/** What a consortium loses with each member. */
@ObjectType({ description: "What a consortium loses with each of its members.", simpleResolvers: true })
export class ConsortiumRisks {
  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => Requirements, { description: "What was looked at: what was asked, and what the call asks." })
  requirements!: Requirements;

  @Field(() => [MemberRisk], {
    description:
      "One entry for each member, the heaviest loss first: most requirements lost, then falling apart, then most that would " +
      "rest on one alone, then in the order of `memberIds`.",
  })
  members!: MemberRisk[];
}
