import { ConflictSearch } from "./conflict";
import type { Existence } from "./search.type";
import { searchTree } from "./searchTree";
import type { Budget, Steps, TeamProblem, TeamRule } from "./teamProblem.type";

/** Nodes looked at for each question whether a team exists. */
const NODES = 20_000;

/** Whether any team of these candidates meets the rules; where none does, the smallest set of rules that conflicts. */
export function* provenConflict(count: number, rules: readonly TeamRule[], budget: Budget): Steps<Existence> {
  const kept = representatives(count, rules);
  const problem: TeamProblem = {
    count: kept.length,
    distances: new Float64Array(),
    isLinked: new Uint8Array(),
    scores: new Float64Array(),
    lead: null,
    items: [],
    rules: rules.map((rule) => ({
      ...rule,
      groups: Int32Array.from(kept, (candidate) => rule.groups[candidate]!),
    })),
  };
  const question = { start: [], below: Infinity, isFirstEnough: true, nodeLimit: NODES, order: () => 0 };
  const { team, isProven } = yield* searchTree(problem, question, budget);
  if (team !== null) return { verdict: "POSSIBLE", team: team.map((candidate) => kept[candidate]!) };
  if (!isProven) return { verdict: "UNDECIDED" };
  return { verdict: "INFEASIBLE", conflict: yield* new ConflictSearch(problem, NODES, budget).find() };
}

/**
 * Candidates that the rules count alike can stand for each other: of each sort so many are kept as a team needs at most, for
 * one from which nobody can be spared has no more members than all lower bounds together.
 */
function representatives(count: number, rules: readonly TeamRule[]): number[] {
  const needed = rules.reduce((sum, { kind, bound }) => sum + (kind === "EACH_AT_MOST" ? 0 : bound), 0);
  const kept = new Map<string, number>();
  return Array.from({ length: count }, (_, candidate) => candidate).filter((candidate) => {
    const sort = rules.map(({ groups }) => groups[candidate]).join();
    const before = kept.get(sort) ?? 0;
    kept.set(sort, before + 1);
    return before < needed;
  });
}
