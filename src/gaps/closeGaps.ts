import { distancesFrom, type Distances } from "../projection/algorithms/distancesFrom";
import type { Requirements } from "../requirements/requirements.type";
import type { CoverageFacts } from "../coverage/coverage.type";
import { unknownCount } from "../coverage/unknownCount";
import { candidateGroups } from "./candidateGroups";
import { type CandidateBounds, candidateRule } from "./candidateRule";
import type { ConsortiumState } from "./consortiumState";
import type { CoverResult } from "./cover/cover.type";
import { smallestCovers } from "./cover/smallestCovers";
import { type ChosenSet, differentSets } from "./differentSets";
import { withKeptPlaces } from "./keptPlaces";
import { type Gap, openGaps } from "./openGaps";

/** Most looks at groups of candidates that a search for sets makes, twice: well below a second each. */
export const LOOK_LIMIT = 3_000_000;

/** How gaps are to be closed. */
export interface ClosingQuestion extends CandidateBounds {
  readonly acceptsInferred: boolean;
  /** How many sets at most. */
  readonly limit: number;
}

/** The sets of candidates that close gaps. */
export interface Closing extends Omit<CoverResult, "covers"> {
  readonly gaps: readonly Gap[];
  /** By gap, how much of it no candidates close, and of how many nothing says whether they would; null where none is short. */
  readonly shortfalls: readonly (Shortfall | null)[];
  readonly sets: readonly ChosenSet[];
  readonly candidateCount: number;
  /** How many places the largest number of partners lacks for those that nobody is known to be: see withKeptPlaces. */
  readonly lacking: number;
  readonly distances: Distances;
}

/** How far a gap cannot be closed. */
export interface Shortfall {
  readonly missing: number;
  /** How many candidates are known to close it. */
  readonly known: number;
  /** Of how many members, and who may be candidates, nothing says whether they cover it; for numbers of partners and countries 0. */
  readonly unknown: number;
}

/** Finds the smallest sets of candidates that close all gaps which candidates close at all; nearest to the members first. */
export function* closeGaps(
  facts: CoverageFacts,
  requirements: Requirements,
  state: ConsortiumState,
  question: ClosingQuestion,
): Generator<void, Closing> {
  const gaps = openGaps(state);
  const distances = distancesFrom(facts.network, facts.rule, state.members);
  yield;
  const admits = candidateRule(facts.network, requirements, state.members, question);
  const { acceptsInferred } = question;
  const grouped = yield* candidateGroups({ facts, state, gaps, admits, acceptsInferred, distances });
  const { problem, lacking } = withKeptPlaces(grouped, state, gaps);
  const { covers, ...found } = yield* smallestCovers(problem, LOOK_LIMIT);
  const { candidateCount } = grouped;
  const shortfalls: (Shortfall | null)[] = [];
  for (const [index, gap] of gaps.entries()) {
    const known = grouped.closers[index]!;
    const missing = gap.missing - Math.min(gap.missing, known);
    if (missing === 0) shortfalls.push(null);
    else
      shortfalls.push({
        missing,
        known,
        unknown: yield* unknownOf(facts, gap, { state, admits, known, acceptsInferred }),
      });
  }
  const wanted = covers.filter(({ length }) => length > 0);
  return {
    ...found,
    gaps,
    shortfalls,
    sets: differentSets(wanted, grouped, question.limit),
    lacking,
    candidateCount,
    distances,
  };
}

interface UnknownQuestion {
  readonly state: ConsortiumState;
  readonly admits: (actor: number) => boolean;
  /** How many candidates are known to close it. */
  readonly known: number;
  readonly acceptsInferred: boolean;
}

/** Of how many members and candidates nothing says whether they cover a gap's item. */
function* unknownOf(
  facts: CoverageFacts,
  gap: Gap,
  { state, admits, known, acceptsInferred }: UnknownQuestion,
): Generator<void, number, void> {
  if (gap.part !== "ITEM") return 0;
  const { key } = gap.item;
  const present = state.items.find(({ item }) => item.key === key)?.countedMembers ?? 0;
  const actors = [...state.members, ...[...facts.network.actors.keys.keys()].filter(admits)];
  yield;
  return yield* unknownCount(facts, gap.item, actors, { known: known + present, acceptsInferred });
}
