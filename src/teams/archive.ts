import { teamCosts } from "./teamCosts";
import type { Team, TeamCosts, TeamProblem } from "./teamProblem.type";

/** Teams kept at most. */
const CAPACITY = 300;

/**
 * The teams found that no other one found is at least as good as in every soft aim and better in one: a Pareto front. Past
 * its capacity, the one that costs most leaves, by sum of distances.
 */
export class TeamArchive {
  private readonly teams = new Map<string, Team>();
  /** What was offered before, so that the same team is looked at once. */
  private readonly known = new Set<string>();

  constructor(private readonly problem: TeamProblem) {}

  /** Takes a team in that meets every rule, unless one is better. */
  offer(members: readonly number[]): void {
    const key = members.join();
    if (this.known.has(key)) return;
    this.known.add(key);
    const team = { members, costs: teamCosts(this.problem, members) };
    for (const [other, { costs }] of this.teams) {
      if (dominates(costs, team.costs)) return;
      if (dominates(team.costs, costs)) this.teams.delete(other);
    }
    this.teams.set(key, team);
    if (this.teams.size > CAPACITY) this.teams.delete(this.byDistance().at(-1)!.members.join());
  }

  /** The teams, the closest first; ties by the other costs, then by their members. */
  byDistance(): Team[] {
    return [...this.teams.values()].sort(closer);
  }

  /** How many there are. */
  get size(): number {
    return this.teams.size;
  }

  /** The least sum of distances; Infinity without any. */
  get least(): number {
    let least = Infinity;
    for (const { costs } of this.teams.values()) least = Math.min(least, costs.sumOfDistances);
    return least;
  }
}

function closer({ members, costs }: Team, other: Team): number {
  const [own, others] = [vector(costs), vector(other.costs)];
  const differs = own.findIndex((value, index) => value !== others[index]);
  if (differs >= 0) return own[differs]! - others[differs]!;
  return members.join() < other.members.join() ? -1 : 1;
}

/** All aims in one direction: the less the better. */
function vector(costs: TeamCosts): number[] {
  const { sumOfDistances, diameter, distanceToLead, score, coverageDepth, newTies } = costs;
  return [sumOfDistances, diameter, distanceToLead, -score, -coverageDepth, -newTies];
}

function dominates(one: TeamCosts, other: TeamCosts): boolean {
  const [own, others] = [vector(one), vector(other)];
  return (
    own.every((value, index) => value <= others[index]!) && own.some((value, index) => value < others[index]!)
  );
}
