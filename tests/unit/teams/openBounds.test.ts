import { openBounds } from "../../../src/teams/openBounds";
import type { TeamProblem } from "../../../src/teams/teamProblem.type";
import { allTeams, generatedProblem } from "../../support/teamReference";

const PROBLEMS = 500;

function bounded(problem: TeamProblem, bounds: readonly number[]): TeamProblem {
  return { ...problem, rules: problem.rules.map((rule, number) => ({ ...rule, bound: bounds[number]! })) };
}

function found(problem: TeamProblem, mayLower: (rule: number) => boolean) {
  const steps = openBounds(problem.count, problem.rules, mayLower, { isOver: false });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Problems of which every second lower bound that many candidates may help with can be lowered. */
const cases = Array.from({ length: PROBLEMS }, (_, seed) => {
  const problem = generatedProblem(seed + 1);
  const mayLower = (rule: number) => rule > 2 && rule % 2 === 1 && problem.rules[rule]!.kind === "AT_LEAST";
  const open = [...problem.rules.keys()].filter(mayLower);
  const asked = problem.rules.map(({ bound }) => bound);
  const hard = asked.map((bound, rule) => (open.includes(rule) ? 0 : bound));
  return { seed: seed + 1, problem, open, asked, hard, found: found(problem, mayLower) };
});

describe("bounds of rules that may be lowered", () => {
  it("are there exactly when the other rules can be met, and so is a team that meets all under them", () => {
    const wrong = cases.filter(({ problem, hard, found }) => {
      const isPossible = allTeams(bounded(problem, hard)).least !== null;
      if (found === null) return isPossible;
      return !isPossible || !allTeams(bounded(problem, found.bounds)).isAllowed(found.team);
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
    expect(cases.filter(({ found }) => found === null).length).toBeGreaterThan(50);
  });

  it("are never above what is asked, and none of them can be raised", () => {
    const wrong = cases.filter(({ problem, open, asked, found }) => {
      if (found === null) return false;
      const isOther = found.bounds.some((bound, rule) => !open.includes(rule) && bound !== asked[rule]);
      const canRaise = open.some((rule) => {
        if (found.bounds[rule]! >= asked[rule]!) return found.bounds[rule]! > asked[rule]!;
        const raised = found.bounds.map((bound, number) => (number === rule ? bound + 1 : bound));
        return allTeams(bounded(problem, raised)).least !== null;
      });
      return isOther || canRaise;
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
    const lowered = cases.filter(({ asked, found }) =>
      found?.bounds.some((bound, rule) => bound < asked[rule]!),
    );
    expect(lowered.length).toBeGreaterThan(20);
  });
});
