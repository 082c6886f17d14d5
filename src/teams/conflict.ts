import { anyTeam, inOrder, type TreeAnswer } from "./searchTree";
import { smallestHittingSet } from "./smallestHittingSet";
import { Tally } from "./tally";
import type { Budget } from "../collections/turns";
import type { Steps, TeamProblem } from "./teamProblem.type";

/** Correction sets collected at most. */
const MAXIMUM_CORRECTIONS = 200;

/** Rules that no team can meet together. */
export interface Conflict {
  /** Numbers of the rules, ascending. */
  readonly rules: readonly number[];
  /** Whether leaving out any one of them is proven to leave rules that some team meets. */
  readonly isMinimal: boolean;
  /** Whether it is proven that no smaller set conflicts. */
  readonly isSmallest: boolean;
}

/** Finds which rules conflict, for a problem that is proven to have no team. */
export class ConflictSearch {
  constructor(
    private readonly problem: TeamProblem,
    /** Nodes of each question whether a team exists. */
    private readonly nodeLimit: number,
    private readonly budget: Budget,
  ) {}

  /** The smallest set of rules that conflicts; within the limits, or else a minimal one, or else one that conflicts. */
  *find(): Steps<Conflict> {
    const minimal = yield* this.minimal();
    const smallest = yield* this.smallest(minimal.rules.length);
    if (smallest === null) return { ...minimal, isSmallest: false };
    if (smallest.length === minimal.rules.length) return { ...minimal, isMinimal: true, isSmallest: true };
    return { rules: smallest, isMinimal: true, isSmallest: true };
  }

  /**
   * A set that conflicts, each rule of it needed: one rule after another is left out for good as long as no team exists
   * (deletion filter: J. W. Chinneck, E. W. Dravnieks, Locating minimal infeasible constraint sets in linear programs, 1991).
   */
  private *minimal(): Steps<Omit<Conflict, "isSmallest">> {
    let rules = this.problem.rules.map((_, rule) => rule);
    let isMinimal = true;
    for (const rule of [...rules]) {
      const rest = rules.filter((other) => other !== rule);
      const { team, isProven } = yield* this.meeting(rest);
      if (team === null && isProven) rules = rest;
      isMinimal &&= team !== null || isProven;
    }
    return { rules, isMinimal };
  }

  /**
   * A set that conflicts of which none is smaller: what a team leaves unmet has to be hit by every conflict, so the smallest
   * set that hits all that is known of this kind conflicts, or leads to a team that teaches another (A. Ignatiev, A. Previti,
   * M. Liffiton, J. Marques-Silva, Smallest MUS extraction with minimal hitting set dualization, 2015).
   *
   * @param most size of a conflict that is known
   * @returns null where the limits do not suffice
   */
  private *smallest(most: number): Steps<readonly number[] | null> {
    const corrections: number[][] = [];
    while (corrections.length < MAXIMUM_CORRECTIONS) {
      const rules = smallestHittingSet(corrections, most);
      if (rules === null) return null;
      const { team, isProven } = yield* this.meeting(rules);
      if (team === null) return isProven ? rules : null;
      corrections.push(yield* this.unmet(rules, team));
    }
    return null;
  }

  /** The rules that a team leaves unmet, after as many as possible were met one after another. */
  private *unmet(rules: readonly number[], team: readonly number[]): Steps<number[]> {
    let met = this.metBy(team, rules);
    for (const rule of this.problem.rules.keys()) {
      if (met.has(rule)) continue;
      const answer = yield* this.meeting([...met, rule]);
      if (answer.team !== null) met = this.metBy(answer.team, [...met, rule]);
    }
    return [...this.problem.rules.keys()].filter((rule) => !met.has(rule));
  }

  private metBy(team: readonly number[], rules: Iterable<number>): Set<number> {
    const met = new Set(rules);
    const tally = new Tally(this.problem, team);
    for (const rule of this.problem.rules.keys()) if (tally.meets(rule)) met.add(rule);
    return met;
  }

  /** A team that meets some of the rules. */
  private meeting(rules: readonly number[]): Steps<TreeAnswer> {
    const some = { ...this.problem, rules: rules.map((rule) => this.problem.rules[rule]!) };
    return anyTeam(some, { nodeLimit: this.nodeLimit, order: inOrder }, this.budget);
  }
}
