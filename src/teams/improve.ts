import { Tally } from "./tally";
import type { Budget } from "../collections/turns";
import type { Steps, TeamProblem } from "./teamProblem.type";

/** A change of a team: who leaves, who joins; null for nobody. */
interface Move {
  readonly leaves: number | null;
  readonly joins: number | null;
}

/**
 * A team that no single joining, leaving or exchange makes better, from one that meets every rule: always the best change
 * first. One round takes O(members · candidates) values.
 *
 * @param value what a team is worth, the less the better
 */
export function* improve(
  problem: TeamProblem,
  start: readonly number[],
  value: (team: readonly number[]) => number,
  budget: Budget,
): Steps<number[]> {
  let team = [...start];
  const tally = new Tally(problem, team);
  while (!budget.isOver) {
    const best = yield* bestMove(problem, team, tally, value);
    if (best === null) break;
    if (best.leaves !== null) tally.remove(best.leaves);
    if (best.joins !== null) tally.add(best.joins);
    team = changed(team, best);
  }
  return team.sort((one, other) => one - other);
}

function* bestMove(
  problem: TeamProblem,
  team: readonly number[],
  tally: Tally,
  value: (team: readonly number[]) => number,
): Steps<Move | null> {
  // Less than this is rounding.
  let best = value(team) - 1e-9;
  let found: Move | null = null;
  const isMember = new Uint8Array(problem.count);
  for (const member of team) isMember[member] = 1;
  for (const leaves of [null, ...team]) {
    const rest = changed(team, { leaves, joins: null });
    if (leaves !== null) tally.remove(leaves);
    const lacking = tally.deficient();
    const consider = (joins: number | null) => {
      const candidate = joins === null ? rest : [...rest, joins];
      const worth = value(candidate);
      if (worth < best) [best, found] = [worth, { leaves, joins }];
    };
    if (leaves !== null && lacking.length === 0) consider(null);
    for (let joins = 0; joins < problem.count; joins += 1) {
      if (isMember[joins] === 1 || !tally.accepts(joins)) continue;
      if (lacking.every((rule) => tally.deficit(rule) === 1 && tally.helps(joins, rule))) consider(joins);
    }
    if (leaves !== null) tally.add(leaves);
    yield;
  }
  return found;
}

function changed(team: readonly number[], { leaves, joins }: Move): number[] {
  const rest = team.filter((member) => member !== leaves);
  return joins === null ? rest : [...rest, joins];
}
