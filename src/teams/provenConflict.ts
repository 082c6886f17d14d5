import { ConflictSearch } from "./conflict";
import type { Existence } from "./search.type";
import { anyTeam, inOrder } from "./searchTree";
import type { Budget } from "../collections/turns";
import type { Steps, TeamProblem, TeamRule } from "./teamProblem.type";

/** Nodes looked at for each question whether a team exists. */
const NODES = 20_000;

/** How teams are looked for where any will do. */
const ANY = { nodeLimit: NODES, order: inOrder };

/** Candidates looked at between two steps. */
const CANDIDATES_A_STEP = 200;

/** Whether any team of these candidates meets the rules; where none does, the smallest set of rules that conflicts. */
export function* provenConflict(count: number, rules: readonly TeamRule[], budget: Budget): Steps<Existence> {
  const kept = yield* representatives(count, rules);
  const problem = unmeasured(kept, rules);
  const { team, isProven } = yield* anyTeam(problem, ANY, budget);
  if (team !== null) return { verdict: "POSSIBLE", team: team.map((candidate) => kept[candidate]!) };
  if (!isProven) return { verdict: "UNDECIDED" };
  return { verdict: "INFEASIBLE", conflict: yield* new ConflictSearch(problem, NODES, budget).find() };
}

/** Whether some of these candidates form a team that meets the rules, as far as that is found out without much search. */
export function* canFormTeam(
  candidates: readonly number[],
  rules: readonly TeamRule[],
  budget: Budget,
): Steps<boolean> {
  return (yield* anyTeam(unmeasured(candidates, rules), ANY, budget)).team !== null;
}

/** The problem of some of the candidates that the rules count, without what only the choice among teams needs. */
function unmeasured(candidates: readonly number[], rules: readonly TeamRule[]): TeamProblem {
  return {
    count: candidates.length,
    distances: new Float64Array(),
    scores: new Float64Array(),
    lead: null,
    items: [],
    rules: rules.map((rule) => ({
      ...rule,
      groups: Int32Array.from(candidates, (candidate) => rule.groups[candidate]!),
    })),
  };
}

/**
 * Candidates that the rules count alike can stand for each other: of each sort so many are kept as a team needs at most, for
 * one from which nobody can be spared has no more members than all lower bounds together.
 */
function* representatives(count: number, rules: readonly TeamRule[]): Steps<number[]> {
  const needed = rules.reduce((sum, { kind, bound }) => sum + (kind === "EACH_AT_MOST" ? 0 : bound), 0);
  const known = new Map<string, number>();
  const kept: number[] = [];
  for (let candidate = 0; candidate < count; candidate += 1) {
    const sort = rules.map(({ groups }) => groups[candidate]).join();
    const before = known.get(sort) ?? 0;
    known.set(sort, before + 1);
    if (before < needed) kept.push(candidate);
    if (candidate % CANDIDATES_A_STEP === 0) yield;
  }
  return kept;
}
