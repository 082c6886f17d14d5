import { CoverageLevel } from "../coverage/coverage.enums";
import { partnersApart } from "../coverage/partnersApart";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { GroupedCandidates } from "./candidateGroups";
import type { ConsortiumState } from "./consortiumState";
import type { CoverProblem } from "./cover/cover.type";
import type { Gap } from "./openGaps";
import { roomOf } from "./rooms";

/** What is left to choose after places were kept. */
export interface KeptPlaces {
  readonly problem: CoverProblem;
  /** How many places are missing for those that they are kept for. */
  readonly lacking: number;
}

/**
 * The problem with a place kept for each partner that no candidates are known to be, for that may be somebody none the less; fewer
 * where a member of unknown kind may be one. They count towards the number of partners. Topics and stages keep none: a member may
 * cover them unknown.
 */
export function withKeptPlaces(
  { problem, closers }: Pick<GroupedCandidates, "problem" | "closers">,
  state: ConsortiumState,
  gaps: readonly Gap[],
): KeptPlaces {
  const open = gaps.flatMap((gap, index) => {
    if (gap.part !== "ITEM") return [];
    const coverages = state.items.find(({ item }) => item.key === gap.item.key)?.coverages ?? [];
    const unknown = coverages.filter(({ level }) => level === CoverageLevel.UNKNOWN).length;
    return [{ item: gap.item, places: gap.missing - closers[index]! - unknown }];
  });
  const kept = partnersApart(open, ({ places }) => places).reduce((sum, { places }) => sum + places, 0);
  if (kept === 0) return { problem, lacking: 0 };
  const room = roomOf(state);
  const size = Math.max(0, room - kept);
  const isDemanded = (index: number) =>
    gaps[index]!.part !== RequirementPart.MINIMUM_COUNTRIES && closers[index]! > 0;
  const demanded = [...gaps.keys()].filter(isDemanded);
  const demands = problem.demands.map((demand, index) =>
    gaps[demanded[index]!]!.part === RequirementPart.MINIMUM_PARTNERS ? Math.min(demand, size) : demand,
  );
  return { problem: { ...problem, size, demands }, lacking: Math.max(0, kept - room) };
}
