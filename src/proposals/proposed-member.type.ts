import { Field, Float, ObjectType } from "type-graphql";
import type { ConsortiumMemberState } from "../consortia/members/member.enums";
import { RequirementCoverageRow } from "../coverage/requirement-coverage.type";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import { MEMBER_STATE_FIELD, memberStateType } from "../formation/formation.fields";

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
