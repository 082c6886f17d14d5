import { proposeTeams } from "../../../src/teams/proposeTeams";
import { provenConflict } from "../../../src/teams/provenConflict";
import type { Existence, SearchOptions, SearchOutcome } from "../../../src/teams/search.type";
import type { Steps, TeamProblem } from "../../../src/teams/teamProblem.type";
import { allTeams, generatedProblem, rarestFirstReference } from "../../support/teamReference";

const PROBLEMS = 1_000;
const AIMS = { closeness: 1, closenessToLead: 0, score: 0.3, coverageDepth: 0.3, newTies: 0.1 };
const OPTIONS: SearchOptions = {
  aims: AIMS,
  seed: 1,
  first: 5,
  minimumDifference: 0.3,
  rounds: 16,
  nodeLimit: 20_000,
  report: () => undefined,
};

function run<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function searched(problem: TeamProblem, options: Partial<SearchOptions> = {}): SearchOutcome {
  return run(proposeTeams(problem, { ...OPTIONS, ...options }, { isOver: false }));
}

function existence({ count, rules }: TeamProblem): Existence {
  return run(provenConflict(count, rules, { isOver: false }));
}

/** The least Jaccard distance of two teams, without those whom one rule alone puts into all of them. */
function leastDifference({ rules }: TeamProblem, teams: readonly (readonly number[])[]): number {
  const counted = rules.map(({ kind, groups, bound }) => {
    const able = [...groups.keys()].filter((candidate) => groups[candidate]! >= 0);
    return kind === "AT_LEAST" && able.length === bound ? able : [];
  });
  const free = teams.map((team) => team.filter((member) => !counted.flat().includes(member)));
  const distances = free.flatMap((one, index) =>
    free.slice(index + 1).map((other) => {
      const both = one.filter((member) => other.includes(member)).length;
      return 1 - both / (one.length + other.length - both);
    }),
  );
  return Math.min(1, ...distances);
}

/** All sets of `size` numbers below `count`. */
function subsets(count: number, size: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, set) =>
    Array.from({ length: count }, (_one, rule) => rule).filter((rule) => (set & (1 << rule)) !== 0),
  ).filter(({ length }) => length === size);
}

/** What the search found in each problem, also by either of its parts alone, and what there is. */
const cases = Array.from({ length: PROBLEMS }, (_, seed) => {
  const problem = generatedProblem(seed + 1);
  return {
    seed: seed + 1,
    problem,
    all: allTeams(problem),
    outcome: searched(problem),
    heuristic: searched(problem, { nodeLimit: 0 }),
    exact: searched(problem, { rounds: 0 }),
    exists: existence(problem),
  };
});
const possible = cases.filter(({ all }) => all.least !== null);
const impossible = cases.filter(({ all }) => all.least === null);
const leastOf = (outcome: SearchOutcome) =>
  outcome.verdict === "TEAMS" ? outcome.teams[0]!.costs.sumOfDistances : Infinity;

describe("teams for 1,000 generated problems", () => {
  it("are there exactly when a team exists that meets every rule", () => {
    expect(possible.length).toBeGreaterThan(400);
    expect(impossible.length).toBeGreaterThan(200);
    const wrong = cases.filter(({ all, outcome, exists }) =>
      all.least === null
        ? outcome.verdict !== "NONE" || exists.verdict !== "INFEASIBLE"
        : outcome.verdict !== "TEAMS" || exists.verdict !== "POSSIBLE" || !all.isAllowed(exists.team),
    );
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  it("meet every hard rule", () => {
    const wrong = cases.flatMap(({ seed, all, outcome, heuristic }) =>
      [outcome, heuristic].flatMap((found) =>
        found.verdict === "TEAMS" && !found.teams.every(({ members }) => all.isAllowed(members))
          ? [seed]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("begin with the closest team there is, and say so", () => {
    const wrong = possible.filter(
      ({ all, outcome, exact }) =>
        ![outcome, exact].every(
          (found) => found.verdict === "TEAMS" && found.isOptimal && leastOf(found) === all.least,
        ),
    );
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  it("come within 5 % of the closest in 99 % of the problems without the exact search, and then claim no optimum", () => {
    const near = possible.filter(({ all, heuristic }) => leastOf(heuristic) <= 1.05 * all.least!);
    expect(near.length / possible.length).toBeGreaterThanOrEqual(0.99);
    expect(possible.some(({ heuristic }) => heuristic.verdict === "TEAMS" && heuristic.isOptimal)).toBe(
      false,
    );
  });

  it("are never farther apart than those of RarestFirst, with or without the exact search", () => {
    const compared = possible.flatMap(({ seed, problem, all, outcome, heuristic }) => {
      const least = rarestFirstReference(problem, all);
      return least === null
        ? []
        : [{ seed, isWorse: Math.max(leastOf(outcome), leastOf(heuristic)) > least }];
    });
    expect(compared.length).toBeGreaterThan(50);
    expect(compared.filter(({ isWorse }) => isWorse)).toEqual([]);
  });

  it("differ from each other, and no listed team beats another in everything", () => {
    for (const { problem, outcome } of possible) {
      if (outcome.verdict !== "TEAMS") continue;
      const names = outcome.teams.map(({ members }) => members.join());
      expect(new Set(names).size).toBe(names.length);
      expect(
        leastDifference(
          problem,
          outcome.teams.map(({ members }) => members),
        ),
      ).toBeGreaterThanOrEqual(0.3);
      for (const { costs } of outcome.teams) {
        const better = outcome.teams.filter(
          ({ costs: other }) =>
            other.sumOfDistances < costs.sumOfDistances &&
            other.diameter < costs.diameter &&
            other.distanceToLead < costs.distanceToLead &&
            other.score > costs.score &&
            other.coverageDepth > costs.coverageDepth &&
            other.newTies > costs.newTies,
        );
        expect(better).toEqual([]);
      }
    }
  });

  it("are the same again for the same seed", () => {
    for (const { problem, outcome } of possible.slice(0, 50)) expect(searched(problem)).toEqual(outcome);
  });
});

describe("where no team exists, the rules named", () => {
  const refusals = impossible.map(({ seed, problem, all, exists }) => {
    if (exists.verdict !== "INFEASIBLE") throw new Error(`No proof for problem ${seed}.`);
    const numbers = [...problem.rules.keys()];
    const others = numbers.filter((rule) => !exists.alone.includes(rule));
    return { seed, all, numbers, others, ...exists };
  });
  const conflicts = refusals.flatMap(({ conflict, ...rest }) =>
    conflict === null ? [] : [{ ...rest, conflict }],
  );

  it("are all that are impossible by themselves, and others only where the rest conflicts too", () => {
    const wrong = refusals.filter(
      ({ all, numbers, others, alone, conflict, isWhole }) =>
        !isWhole ||
        numbers.some((rule) => all.canMeet([rule]) === alone.includes(rule)) ||
        all.canMeet(others) !== (conflict === null),
    );
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
    // The problems tell something: rules impossible by themselves, several of them, and with a conflict of others.
    expect(refusals.filter(({ alone }) => alone.length > 1).length).toBeGreaterThan(2);
    expect(
      refusals.filter(({ alone, conflict }) => alone.length > 0 && conflict !== null).length,
    ).toBeGreaterThan(5);
    expect(conflicts.length).toBeGreaterThan(100);
  });

  it("can really not be met together, and without any one of them they can", () => {
    const wrong = conflicts.filter(
      ({ all, conflict }) =>
        !conflict.isMinimal ||
        all.canMeet(conflict.rules) ||
        conflict.rules.some((rule) => !all.canMeet(conflict.rules.filter((other) => other !== rule))),
    );
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  it("are as few as possible", () => {
    const wrong = conflicts.filter(({ all, others, conflict }) => {
      // With every set of one rule less, every smaller one can be met too.
      const smaller = subsets(others.length, conflict.rules.length - 1);
      return (
        !conflict.isSmallest || smaller.some((rules) => !all.canMeet(rules.map((rule) => others[rule]!)))
      );
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });
});
