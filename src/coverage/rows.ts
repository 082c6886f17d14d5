import type { Coverage, CoverageFacts, RequirementItem } from "./coverage.type";
import { coverageEvidence } from "./coverageEvidence";
import { coverageOf } from "./coverageOf";
import type { RequirementCoverageRow } from "./requirement-coverage.type";
import type { RequirementItemRow } from "./requirement-item.type";

/** An item as the API shows it. */
export function itemRow(item: RequirementItem): RequirementItemRow {
  return { topicKey: null, stage: null, partner: null, countries: null, ...item };
}

/** The coverage of an item by an actor as the API shows it; its evidence is read when it is asked for. */
export function coverageRow(
  facts: CoverageFacts,
  actor: number,
  item: RequirementItem,
  { level, basis }: Coverage = coverageOf(facts, actor, item),
): RequirementCoverageRow {
  return { level, basis, evidence: () => coverageEvidence(facts, actor, item) };
}
