/** Candidates that are alike: they close the same gaps. */
export interface CoverGroup {
  /** Indexes of the demands that each of them contributes to, ascending. */
  readonly contributes: readonly number[];
  /** The country that each would add; null if it adds none. */
  readonly country: string | null;
  /** Indexes of the capacities that each takes one of. */
  readonly uses: readonly number[];
  /** What each costs, least first: its length is how many there are. */
  readonly costs: readonly number[];
}

/**
 * Which candidates to choose so that all gaps close: a multicover with one term for different countries, which is
 * monotone and submodular like the rest.
 */
export interface CoverProblem {
  /** How many of those chosen have to contribute to each demand: at least 1. */
  readonly demands: readonly number[];
  /** How many different new countries those chosen have to add. */
  readonly countries: number;
  /** How many of those chosen may use each capacity. */
  readonly capacities: readonly number[];
  /** Most that may be chosen. */
  readonly size: number;
  readonly groups: readonly CoverGroup[];
}

/** Indexes of groups, one entry for each candidate chosen. */
export type Cover = readonly number[];

/** What a search for covers found. */
export interface CoverResult {
  /** Covers of one size, cheapest first; empty when there is none. */
  readonly covers: readonly Cover[];
  /** No cover has fewer. */
  readonly lowerBound: number;
  /** Whether no cover has fewer than those found; where none was found, whether there is none. */
  readonly isProven: boolean;
  /** Whether all covers of that size were looked at, so that none is cheaper. */
  readonly isExhaustive: boolean;
  /** What the size of a greedy cover is at most, as a multiple of the smallest; null where `isProven`, or no bound holds. */
  readonly factor: number | null;
}
