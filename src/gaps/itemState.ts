import { CoverageLevel } from "../coverage/coverage.enums";
import type { Coverage, CoverageFacts } from "../coverage/coverage.type";
import { coverageOf, isCovered } from "../coverage/coverageOf";
import type { NeededItem } from "../coverage/requirementItems";
import { GapStatus } from "./gap.enums";

/** How members cover an item. */
export interface ItemState extends NeededItem {
  /** By member, in the order of members. */
  readonly coverages: readonly Coverage[];
  /** How many members count: all that cover it, or those proven to where inferred evidence does not count. */
  readonly countedMembers: number;
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
  return itemStateOf(needed, coverages, acceptsInferred);
}

/** The same where the coverages are known, in the order of the members. */
export function itemStateOf(
  { item, needed }: NeededItem,
  coverages: readonly Coverage[],
  acceptsInferred: boolean,
): ItemState {
  const count = (level: CoverageLevel) => coverages.filter((coverage) => coverage.level === level).length;
  const [provenCount, inferredCount] = [count(CoverageLevel.PROVEN), count(CoverageLevel.INFERRED)];
  const countedMembers = coverages.filter((coverage) => counts(coverage, acceptsInferred)).length;
  const atLeast = needed ?? coverages.length;
  return {
    item,
    needed,
    coverages,
    countedMembers,
    provenCount,
    inferredCount,
    missing: Math.max(0, atLeast - countedMembers),
    status: statusOf(atLeast, provenCount, inferredCount, needed === 1),
  };
}

/** The one member that covers an item, proven or inferred, where one is needed; null where none or several do. */
export function soleOf(
  members: readonly number[],
  { needed, coverages }: Pick<ItemState, "needed" | "coverages">,
): number | null {
  const covering = members.filter((_member, index) => isCovered(coverages[index]!));
  return needed === 1 && covering.length === 1 ? covering[0]! : null;
}

function statusOf(needed: number, proven: number, inferred: number, mayRestOnOne: boolean): GapStatus {
  if (proven + inferred < needed) return GapStatus.UNCOVERED;
  if (proven < needed) return GapStatus.INFERRED_ONLY;
  return mayRestOnOne && proven + inferred === 1 ? GapStatus.RESTS_ON_ONE : GapStatus.COVERED;
}
