import { COVERAGE, LINKED, type TeamAims, type TeamCosts, type TeamProblem } from "./teamProblem.type";

/** Most that one item counts for coverage depth: two proven members. */
const DEEPEST = 2 * COVERAGE.PROVEN;

/** All costs of a team. O(members² + items · members). */
export function teamCosts(problem: TeamProblem, team: readonly number[]): TeamCosts {
  return {
    sumOfDistances: sumOfDistances(problem, team),
    diameter: diameter(problem, team),
    distanceToLead: distanceToLead(problem, team),
    score: meanScore(problem, team),
    coverageDepth: coverageDepth(problem, team),
    newTies: newTies(problem, team),
  };
}

/** What a team is worth under weighted aims, the less the better; distances are measured in units of `scale`. */
export function teamValue(
  problem: TeamProblem,
  aims: TeamAims,
  scale: { readonly sum: number; readonly lead: number },
): (team: readonly number[]) => number {
  return (team) =>
    (aims.closeness && (aims.closeness * sumOfDistances(problem, team)) / scale.sum) +
    (aims.closenessToLead && (aims.closenessToLead * distanceToLead(problem, team)) / scale.lead) -
    (aims.score && aims.score * meanScore(problem, team)) -
    (aims.coverageDepth && aims.coverageDepth * coverageDepth(problem, team)) -
    (aims.newTies && aims.newTies * newTies(problem, team));
}

/** Sum of the distances of all pairs. */
export function sumOfDistances({ count, distances }: TeamProblem, team: readonly number[]): number {
  let sum = 0;
  for (let one = 1; one < team.length; one += 1) {
    const row = team[one]! * count;
    for (let other = 0; other < one; other += 1) sum += distances[row + team[other]!]!;
  }
  return sum;
}

function diameter({ count, distances }: TeamProblem, team: readonly number[]): number {
  let largest = 0;
  for (const one of team)
    for (const other of team) largest = Math.max(largest, distances[one * count + other]!);
  return largest;
}

function distanceToLead({ count, distances, lead }: TeamProblem, team: readonly number[]): number {
  if (lead === null) return 0;
  return team.reduce((sum, member) => sum + distances[lead * count + member]!, 0);
}

function meanScore({ scores }: TeamProblem, team: readonly number[]): number {
  if (team.length === 0) return 0;
  return team.reduce((sum, member) => sum + scores[member]!, 0) / team.length;
}

function coverageDepth({ items }: TeamProblem, team: readonly number[]): number {
  if (items.length === 0) return 0;
  let depth = 0;
  for (const levels of items) {
    let sum = 0;
    for (const member of team) sum += levels[member]!;
    depth += Math.min(sum, DEEPEST);
  }
  return depth / (DEEPEST * items.length);
}

function newTies({ count, distances }: TeamProblem, team: readonly number[]): number {
  if (team.length < 2) return 0;
  let linked = 0;
  for (let one = 1; one < team.length; one += 1) {
    const row = team[one]! * count;
    for (let other = 0; other < one; other += 1) if (distances[row + team[other]!] === LINKED) linked += 1;
  }
  return 1 - linked / ((team.length * (team.length - 1)) / 2);
}
