import { seededRandom } from "../collections/seededRandom";
import type { TeamArchive } from "./archive";
import { forcedMembers } from "./forcedMembers";
import { improve } from "./improve";
import type { SearchOptions } from "./search.type";
import { anyTeam } from "./searchTree";
import { teamValue } from "./teamCosts";
import type { Budget } from "../collections/turns";
import type { Steps, TeamAims, TeamProblem } from "./teamProblem.type";

/** Nodes looked at to fill up a team that was taken apart. */
const REPAIR_NODES = 200;

const ONLY_CLOSENESS: TeamAims = { closeness: 1, closenessToLead: 0, score: 0, coverageDepth: 0, newTies: 0 };

/** Weights that lead to the ends of the front, beside those that were asked for. */
const EXTREMES: readonly TeamAims[] = [
  { ...ONLY_CLOSENESS, closenessToLead: 1, closeness: 0.2 },
  { ...ONLY_CLOSENESS, score: 2, closeness: 0.2 },
  { ...ONLY_CLOSENESS, coverageDepth: 2, closeness: 0.2 },
  { ...ONLY_CLOSENESS, newTies: 2, closeness: 0.2 },
];

/**
 * Takes teams apart and rebuilds them (large neighbourhood search: P. Shaw, Using constraint programming and local search
 * methods to solve vehicle routing problems, 1998), each time down to where no single change helps, under changing weights
 * of the aims. Every team goes to the archive.
 */
export class TeamSearch {
  private readonly random: () => number;
  private readonly forced: readonly number[];
  private done = 0;

  constructor(
    private readonly problem: TeamProblem,
    private readonly archive: TeamArchive,
    private readonly options: SearchOptions,
    private readonly budget: Budget,
  ) {
    this.random = seededRandom(options.seed);
    this.forced = forcedMembers(problem);
  }

  /** Looks for the team with the least sum of distances. */
  *closest(): Steps<void> {
    yield* this.towards(ONLY_CLOSENESS, this.options.rounds);
  }

  /** Looks for teams that other aims favour: those asked for half of the rounds, then each extreme. */
  *otherwise(): Steps<void> {
    const { aims, rounds } = this.options;
    const share = Math.ceil(rounds / 8);
    yield* this.towards(aims, rounds - share * EXTREMES.length);
    for (const extreme of EXTREMES) yield* this.towards(extreme, share);
  }

  /** The units of distances: those of the closest team so far. */
  scale() {
    const closest = this.archive.byDistance()[0]!;
    return {
      sum: Math.max(1, closest.costs.sumOfDistances),
      lead: Math.max(1, closest.costs.distanceToLead),
    };
  }

  private *towards(aims: TeamAims, rounds: number): Steps<void> {
    const value = teamValue(this.problem, aims, this.scale());
    const teams = this.archive.byDistance().map(({ members }) => [...members]);
    let best = teams.reduce((one, other) => (value(other) < value(one) ? other : one));
    for (let round = 0; round < rounds && !this.budget.isOver; round += 1) {
      const start = round === 0 ? best : yield* this.rebuilt(best);
      const team = start && (yield* improve(this.problem, start, value, this.budget));
      if (team) this.archive.offer(team);
      if (team && value(team) < value(best)) best = team;
      this.done += 1;
      this.report();
    }
  }

  /** A team that has something of another one; null when it could not be filled up. */
  private *rebuilt(team: readonly number[]): Steps<number[] | null> {
    const free = team.filter((member) => !this.forced.includes(member));
    const kept = new Set(free);
    const leaving = 1 + Math.floor(this.random() * free.length);
    for (let count = 0; count < leaving && kept.size > 0; count += 1)
      kept.delete([...kept][Math.floor(this.random() * kept.size)]!);
    const question = {
      start: [...this.forced, ...kept],
      order: (_: number, reach: number) => (reach + 1) * (0.5 + this.random()),
      nodeLimit: REPAIR_NODES,
    };
    return (yield* anyTeam(this.problem, question, this.budget)).team;
  }

  private report(): void {
    const { least, size } = this.archive;
    const total = 2 * this.options.rounds;
    this.options.report({ done: Math.min(this.done, total), total, teams: size, least });
  }
}
