import type { CoverProblem } from "./cover.type";
import { CoverState } from "./coverState";

/** How many looks at groups are made between two turns of others. */
const LOOKS_AT_ONCE = 5_000;

/** What a search is for. */
export interface SearchAim {
  /** Exactly so many are chosen at most. */
  readonly size: number;
  /** Whether what has been chosen so far may still lead to something wanted, given how many may follow. */
  readonly isWorthwhile: (state: CoverState, more: number) => boolean;
  /** Takes a cover. @returns whether the search is over */
  readonly take: (state: CoverState) => boolean;
}

/**
 * Goes through all covers of a size by branch and bound: it branches over who could meet the demand that the fewest could,
 * and gives a branch up when even the largest gains could not meet the rest. Exponential; `looks` counts the groups looked
 * at, and the search is given up beyond the limit.
 */
export class CoverSearch {
  /** Whether the limit ended the search. */
  isGivenUp = false;
  private looks = 0;
  private nextTurn = LOOKS_AT_ONCE;
  private readonly banned: Uint8Array;

  constructor(
    private readonly problem: CoverProblem,
    private readonly limit: number,
  ) {
    this.banned = new Uint8Array(problem.groups.length);
  }

  /** Runs; gives others their turn at every yield. @returns whether `take` ended it */
  *run(aim: SearchAim): Generator<void, boolean> {
    return yield* this.extend(new CoverState(this.problem), aim);
  }

  private *extend(state: CoverState, aim: SearchAim): Generator<void, boolean> {
    if (state.remaining === 0) return aim.take(state);
    const more = aim.size - state.picked.length;
    if (more <= 0 || !aim.isWorthwhile(state, more)) return false;
    if (this.looks >= this.nextTurn) {
      this.nextTurn = this.looks + LOOKS_AT_ONCE;
      yield;
    }
    const options = this.options(state, more);
    const tried: number[] = [];
    let isOver = false;
    for (const group of options) {
      if (this.isGivenUp) break;
      state.pick(group);
      isOver = yield* this.extend(state, aim);
      state.unpick();
      if (isOver) break;
      // Every cover with one more of this group has been seen: its siblings do without.
      this.banned[group] = 1;
      tried.push(group);
    }
    for (const group of tried) this.banned[group] = 0;
    return isOver;
  }

  /** Who could meet the demand that the fewest could, largest gain first; none when the rest cannot be met. */
  private options(state: CoverState, more: number): number[] {
    const { groups } = this.problem;
    this.looks += groups.length;
    if (this.looks > this.limit) this.isGivenUp = true;
    if (state.countriesNeeded > more || state.needs.some((need) => need > more)) return [];
    const gains = groups.map((_group, index) => (this.banned[index] === 1 ? 0 : state.gain(index)));
    const most = gains.reduce((one, other) => Math.max(one, other), 0);
    if (most * more < state.remaining) return [];
    const byDemand = state.needs.map((need): number[] | null => (need > 0 ? [] : null));
    const byCountry: number[] | null = state.countriesNeeded > 0 ? [] : null;
    gains.forEach((gain, index) => {
      if (gain === 0) return;
      for (const demand of groups[index]!.contributes) byDemand[demand]?.push(index);
      if (state.addsCountry(index)) byCountry?.push(index);
    });
    const fewest = [...byDemand, byCountry]
      .filter((options) => options !== null)
      .reduce((one, other) => (other.length < one.length ? other : one));
    return fewest.sort(
      (one, other) =>
        gains[other]! - gains[one]! || state.nextCost(one) - state.nextCost(other) || one - other,
    );
  }
}
