import { CoverageLevel } from "../coverage/coverage.enums";
import type { Coverage, CoverageFacts } from "../coverage/coverage.type";
import { coverageOf, isCovered } from "../coverage/coverageOf";
import type { NeededItem } from "../coverage/requirementItems";
import { GapStatus } from "./gap.enums";

/** How members cover an item. */
export interface ItemState extends NeededItem {
  /** By member, in the order of members. */
  readonly coverages: readonly Coverage[];
  /** Indexes of the actors that count: all that cover it, or those proven to where inferred evidence does not count. */
  readonly coveredBy: readonly number[];
  readonly provenCount: number;
  readonly inferredCount: number;
  /** How many more have to cover it: 0 where it is covered. */
  readonly missing: number;
  readonly status: GapStatus;
}

/** Whether a coverage counts as covered. */
export function counts(coverage: Coverage, acceptsInferred: boolean): boolean {
  return acceptsInferred ? isCovered(coverage) : coverage.level === CoverageLevel.PROVEN;
}

/** How members, given by their indexes, cover an item. */
export function itemState(
  facts: CoverageFacts,
  needed: NeededItem,
  members: readonly number[],
  acceptsInferred: boolean,
): ItemState {
  const coverages = members.map((member) => coverageOf(facts, member, needed.item));
  return itemStateOf(needed, members, coverages, acceptsInferred);
}

/** The same where the coverages are known, in the order of the members. */
export function itemStateOf(
  { item, needed }: NeededItem,
  members: readonly number[],
  coverages: readonly Coverage[],
  acceptsInferred: boolean,
): ItemState {
  const count = (level: CoverageLevel) => coverages.filter((coverage) => coverage.level === level).length;
  const [provenCount, inferredCount] = [count(CoverageLevel.PROVEN), count(CoverageLevel.INFERRED)];
  const coveredBy = members.filter((_member, index) => counts(coverages[index]!, acceptsInferred));
  const atLeast = needed ?? members.length;
  return {
    item,
    needed,
    coverages,
    coveredBy,
    provenCount,
    inferredCount,
    missing: Math.max(0, atLeast - coveredBy.length),
    status: statusOf(atLeast, provenCount, inferredCount, needed === 1),
  };
}

function statusOf(needed: number, proven: number, inferred: number, mayRestOnOne: boolean): GapStatus {
  if (proven + inferred < needed) return GapStatus.UNCOVERED;
  if (proven < needed) return GapStatus.INFERRED_ONLY;
  return mayRestOnOne && proven + inferred === 1 ? GapStatus.RESTS_ON_ONE : GapStatus.COVERED;
}
