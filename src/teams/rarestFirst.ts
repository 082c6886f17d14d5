import { countedBy, forcedMembers } from "./forcedMembers";
import { meetsRules } from "./tally";
import type { Steps, TeamProblem } from "./teamProblem.type";

/**
 * The teams of RarestFirst (T. Lappas, K. Liu, E. Terzi, Finding a team of experts in social networks, 2009,
 * doi:10.1145/1557019.1557074) that happen to meet every rule: around each candidate for what fewest can do, the nearest
 * ones for all else; a lower bound above one takes as many of the nearest. O(candidates² · rules).
 */
export function* rarestFirst(problem: TeamProblem): Steps<number[][]> {
  const { count, distances } = problem;
  const forced = forcedMembers(problem);
  const demands = problem.rules
    .filter(({ kind, bound }) => kind === "AT_LEAST" && bound > 0)
    .map(({ groups, bound }) => ({ able: countedBy(groups), bound }))
    .sort((one, other) => one.able.length - other.able.length);
  const rarest = demands.find(({ able, bound }) => able.length > bound);
  const teams: number[][] = [];
  for (const root of rarest?.able ?? forced.slice(0, 1)) {
    const team = new Set([...forced, root]);
    const nearness = (candidate: number) => distances[root * count + candidate]!;
    for (const { able, bound } of demands) {
      const nearest = [...able].sort((one, other) => nearness(one) - nearness(other) || one - other);
      for (const candidate of nearest.slice(0, bound)) team.add(candidate);
    }
    const members = [...team].sort((one, other) => one - other);
    if (meetsRules(problem, members)) teams.push(members);
    yield;
  }
  return teams;
}
