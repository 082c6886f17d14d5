import type { Conflict } from "./conflict";
import type { Team, TeamAims } from "./teamProblem.type";

/** How teams are searched for. */
export interface SearchOptions {
  readonly aims: TeamAims;
  /** Another seed, other chances: the same one gives the same teams. */
  readonly seed: number;
  /** Teams wanted at most. */
  readonly first: number;
  /** See Choice. */
  readonly minimumDifference: number;
  /** How often a team is rebuilt in part, for closeness and for the other aims each. */
  readonly rounds: number;
  /** Nodes of each exact question at most; 0 leaves them out, but for whether any team exists. */
  readonly nodeLimit: number;
  /** Told from time to time. */
  readonly report: (progress: SearchProgress) => void;
}

/** How far a search is. */
export interface SearchProgress {
  /** Rounds done, and all. */
  readonly done: number;
  readonly total: number;
  /** Teams on the front so far. */
  readonly teams: number;
  /** The least sum of distances so far; null without a team. */
  readonly least: number | null;
}

/** What a search found. */
export type SearchOutcome =
  | {
      readonly verdict: "TEAMS";
      readonly teams: readonly Team[];
      /** Whether the first one is proven to have the least sum of distances there is. */
      readonly isOptimal: boolean;
    }
  /** No team, for whatever reason: provenConflict tells. */
  | { readonly verdict: "NONE" };

/** Why no team meets the rules, by their numbers. */
export interface Impossibility {
  /** Each rule that no team could meet even if there were no other, ascending. */
  readonly alone: readonly number[];
  /** The smallest set of the other rules that conflicts; null where there is none, or none was found within the limits. */
  readonly conflict: Conflict | null;
  /** Whether these are all that can be named: false where it was not found out whether the other rules conflict. */
  readonly isWhole: boolean;
}

/** Whether any team meets the rules, and which of them forbid it. */
export type Existence =
  | { readonly verdict: "POSSIBLE"; readonly team: readonly number[] }
  | ({ readonly verdict: "INFEASIBLE" } & Impossibility)
  /** Neither a team nor a proof that there is none, within the limits. */
  | { readonly verdict: "UNDECIDED" };
