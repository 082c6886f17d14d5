import { Field, Int, ObjectType } from "type-graphql";
import { RequirementCoverageRow } from "../coverage/requirement-coverage.type";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { PartnerRequirement, Requirements } from "../requirements/requirements.type";
import { GapClosing } from "./closing.type";
import { GapStatus } from "./gap.enums";

/** Whether a member covers an item. Its actor is resolved. */
@ObjectType({ description: "Whether a member covers a requirement." })
export class MemberCoverage {
  @Field(() => RequirementCoverageRow, { description: "Whether it does, how certain that is, and why." })
  coverage!: RequirementCoverageRow;

  actorKey!: string;
}

/** How members cover an item. Its sole member is resolved. */
@ObjectType({ description: "How the members cover one requirement: a row of the matrix." })
export class ItemCoverage {
  @Field(() => RequirementItemRow, { description: "The requirement." })
  item!: RequirementItemRow;

  @Field(() => Int, { nullable: true, description: "How many members have to cover it; null: every member." })
  needed!: number | null;

  @Field(() => Int, { description: "How many members are proven to cover it." })
  provenCount!: number;

  @Field(() => Int, { description: "How many members cover it by inference." })
  inferredCount!: number;

  @Field(() => Int, {
    description: "How many more have to cover it, as `acceptInferred` counts; 0 where there is no gap.",
  })
  missing!: number;

  @Field(() => GapStatus, { description: "How well it is covered, whatever `acceptInferred` says." })
  status!: GapStatus;

  @Field(() => [MemberCoverage], {
    description: "One entry for each member, in the order of `memberIds`, or as the field says.",
  })
  members!: MemberCoverage[];

  soleMemberKey!: string | null;
}

/** How a rule on numbers is met. */
@ObjectType({ description: "How the members meet a rule on numbers.", simpleResolvers: true })
export class NumberCoverage {
  @Field(() => RequirementPart, {
    description: "MINIMUM_PARTNERS, MAXIMUM_PARTNERS, MINIMUM_COUNTRIES or PARTNERS.",
  })
  part!: RequirementPart;

  @Field(() => PartnerRequirement, { nullable: true, description: "The kinds of partners, for PARTNERS." })
  partner!: PartnerRequirement | null;

  @Field(() => Int, { nullable: true, description: "The fewest, inclusive; null for no bound." })
  minimum!: number | null;

  @Field(() => Int, { nullable: true, description: "The most, inclusive; null for no bound." })
  maximum!: number | null;

  @Field(() => Int, { description: "How many there are; countries count once, unknown ones not at all." })
  present!: number;

  @Field(() => Int, { description: "Of how many members it is not known whether they count." })
  unknown!: number;

  @Field(() => Int, { description: "How many are missing; 0 for none." })
  missing!: number;

  @Field(() => Int, { description: "How many there are too many; 0 for none." })
  excess!: number;
}

/** Which requirements members cover, and who could cover the rest. */
@ObjectType({
  description: "Which requirements the members cover, and who could cover the rest.",
  simpleResolvers: true,
})
export class GapAnalysis {
  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => Requirements, { description: "What was looked at: what was asked, and what the call asks." })
  requirements!: Requirements;

  @Field(() => [ItemCoverage], {
    description:
      "The matrix of requirements and members: topics, stages, kinds of partners, eligible countries.",
  })
  items!: ItemCoverage[];

  @Field(() => [NumberCoverage], { description: "The rules on numbers." })
  numbers!: NumberCoverage[];

  @Field(() => GapClosing, { description: "How the gaps could be closed." })
  closing!: GapClosing;
}
