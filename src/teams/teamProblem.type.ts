/** What a hard rule demands of the candidates that it counts. */
export type TeamRuleKind =
  /** At least `bound` members that have a group, whichever. */
  | "AT_LEAST"
  /** Members of at least `bound` different groups. */
  | "DISTINCT_AT_LEAST"
  /** At most `bound` members of each group. */
  | "EACH_AT_MOST";

/** A hard rule: a team meets it or not. A set of candidates is a rule's group 0; who is not counted has -1. */
export interface TeamRule {
  readonly kind: TeamRuleKind;
  /** The group of each candidate, from 0; -1 for none. */
  readonly groups: Int32Array;
  readonly bound: number;
}

/** How well a candidate covers an item: not as far as known, by what was inferred, or proven. */
export const COVERAGE = { NONE: 0, INFERRED: 1, PROVEN: 2 } as const;

/** The distance of two candidates that are linked already. */
export const LINKED = 1;

/**
 * Which teams are wanted: the candidates 0 to count - 1 with all that the search knows of them. That an item has to be
 * covered is a rule like any other; `items` serves the depth of coverage alone.
 */
export interface TeamProblem {
  readonly count: number;
  /**
   * From candidate to candidate, row by row: symmetric, 0 to itself, {@link LINKED} for two that are linked already, finite,
   * never negative. Empty where only the existence of a team is asked for.
   */
  readonly distances: Float64Array;
  /** How good each is for itself: 0 to 1. */
  readonly scores: Float64Array;
  /** Who leads; null for nobody. */
  readonly lead: number | null;
  readonly rules: readonly TeamRule[];
  /** For each item the coverage by each candidate, of {@link COVERAGE}. */
  readonly items: readonly Uint8Array[];
}

/** What a team costs, or gives. */
export interface TeamCosts {
  /** Over all pairs (T. Lappas, K. Liu, E. Terzi, Finding a team of experts in social networks, 2009). */
  readonly sumOfDistances: number;
  /** The largest distance of a pair (the same paper). */
  readonly diameter: number;
  /** Sum of the distances to the lead (M. Kargar, A. An, Discovering top-k teams of experts, 2011); 0 without one. */
  readonly distanceToLead: number;
  /** Mean of the members' scores. */
  readonly score: number;
  /** Mean over the items of what covers each, proven 1, inferred 1/2, at most 2, by 2; 0 without items. */
  readonly coverageDepth: number;
  /** Share of the pairs that are not linked yet; 0 for one member. */
  readonly newTies: number;
}

/** How much each soft aim weighs against the others: 0 for not at all. */
export interface TeamAims {
  readonly closeness: number;
  readonly closenessToLead: number;
  readonly score: number;
  readonly coverageDepth: number;
  readonly newTies: number;
}

/** A team, its candidates ascending, with its costs. */
export interface Team {
  readonly members: readonly number[];
  readonly costs: TeamCosts;
}

/** A search as a row of short steps, so that who runs it can do something else in between. */
export type Steps<Result> = Generator<void, Result, void>;
