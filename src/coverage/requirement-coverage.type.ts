import { Field, ObjectType } from "type-graphql";
import { CoverageBasis, CoverageLevel } from "./coverage.enums";
import type { CoverageEvidence } from "./coverageEvidence";

/** Whether an organisation covers a part of requirements, as the API shows it. What it rests on is resolved when asked for. */
@ObjectType("RequirementCoverage", {
  description:
    "Whether an organisation covers a part of requirements, how certain that is, and by which rule.",
})
export class RequirementCoverageRow {
  @Field(() => CoverageLevel, { description: "How certain it is." })
  level!: CoverageLevel;

  @Field(() => CoverageBasis, { description: "The rule that the level follows from." })
  basis!: CoverageBasis;

  evidence!: () => CoverageEvidence;
}
