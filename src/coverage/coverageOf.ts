import { RequirementPart } from "../requirements/requirements-draft.enums";
import { CoverageLevel } from "./coverage.enums";
import type { Coverage, CoverageFacts, RequirementItem } from "./coverage.type";
import { countryCoverage } from "./countryCoverage";
import { partnerCoverage } from "./partnerCoverage";
import { stageCoverage } from "./stageCoverage";
import { topicCoverage } from "./topicCoverage";

/**
 * Whether an actor covers an item, and how certain that is. The rules stand at CoverageBasis, with the level that each
 * gives: PROVEN where a source or the organisation says so, INFERRED where it follows by a rule, ABSENT only where what is
 * known says no, else UNKNOWN.
 *
 * @param actor index of an actor in the network
 */
export function coverageOf(facts: CoverageFacts, actor: number, item: RequirementItem): Coverage {
  switch (item.part) {
    case RequirementPart.TOPIC:
      return topicCoverage(facts, actor, item.topicKey);
    case RequirementPart.VALUE_CHAIN_STAGE:
      return stageCoverage(facts, actor, item.stage);
    case RequirementPart.PARTNERS:
      return partnerCoverage(facts, actor, item.partner);
    case RequirementPart.ELIGIBLE_COUNTRY:
      return countryCoverage(facts, actor, item.countries);
  }
}

/** Whether a level counts as covered: proven or inferred. */
export function isCovered({ level }: Coverage): boolean {
  return level === CoverageLevel.PROVEN || level === CoverageLevel.INFERRED;
}
