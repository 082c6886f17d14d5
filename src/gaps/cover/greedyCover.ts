import type { Cover, CoverProblem } from "./cover.type";
import { CoverState } from "./coverState";

/**
 * Picks again and again whoever meets most of what is left, the cheapest of those; null when it gets stuck.
 *
 * Without capacities it has at most H(g) times as many as the smallest cover, where H(g) = 1 + 1/2 + … + 1/g and g is the most
 * that one candidate meets (V. Chvátal, A greedy heuristic for the set-covering problem, 1979, doi:10.1287/moor.4.3.233;
 * for demands above one and countries: L. A. Wolsey, An analysis of the greedy algorithm for the submodular set covering
 * problem, 1982, doi:10.1007/BF02579435). O(picks × groups); yields after each pick.
 */
export function* greedyCover(problem: CoverProblem): Generator<void, Cover | null> {
  const state = new CoverState(problem);
  while (state.remaining > 0) {
    if (state.picked.length === problem.size) return null;
    const best = bestGroup(state);
    if (best === null) return null;
    yield;
    state.pick(best);
  }
  return state.picked;
}

/** H(g) of a problem: see greedyCover. */
export function greedyFactor(problem: CoverProblem): number {
  const state = new CoverState(problem);
  const most = problem.groups.reduce((most, _group, index) => Math.max(most, state.gain(index)), 0);
  let sum = 0;
  for (let term = 1; term <= most; term += 1) sum += 1 / term;
  return sum;
}

function bestGroup(state: CoverState): number | null {
  let best: number | null = null;
  let [mostGain, leastCost] = [0, Infinity];
  for (let group = 0; group < state.left.length; group += 1) {
    const gain = state.gain(group);
    if (gain === 0 || gain < mostGain) continue;
    const cost = state.nextCost(group);
    if (gain > mostGain || cost < leastCost) [best, mostGain, leastCost] = [group, gain, cost];
  }
  return best;
}
