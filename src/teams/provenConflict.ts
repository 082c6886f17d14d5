import type { Budget } from "../collections/turns";
import { ConflictSearch } from "./conflict";
import { countedBy } from "./forcedMembers";
import type { Existence } from "./search.type";
import { anyTeam, inOrder, type TreeAnswer } from "./searchTree";
import type { Steps, TeamProblem, TeamRule } from "./teamProblem.type";

/** Nodes looked at for each question whether a team exists. */
const NODES = 20_000;

/** How teams are looked for where any will do. */
const ANY = { nodeLimit: NODES, order: inOrder };

/** Candidates looked at between two steps. */
const CANDIDATES_A_STEP = 200;

/**
 * Whether any team of these candidates meets the rules. Where none does: each rule that is impossible by itself, and the smallest
 * set of the others that conflicts.
 */
export function* provenConflict(count: number, rules: readonly TeamRule[], budget: Budget): Steps<Existence> {
  const alone = [...rules.keys()].filter((number) => isImpossible(rules[number]!));
  const others = [...rules.keys()].filter((number) => !alone.includes(number));
  const some = others.map((number) => rules[number]!);
  const kept = yield* representatives(count, some);
  const problem = unmeasured(kept, some);
  const { team, isProven } = yield* anyTeam(problem, ANY, budget);
  if (team === null && isProven) {
    const conflict = yield* new ConflictSearch(problem, NODES, budget).find();
    const named = conflict.rules.map((number) => others[number]!);
    return { verdict: "INFEASIBLE", alone, conflict: { ...conflict, rules: named }, isWhole: true };
  }
  if (alone.length > 0) return { verdict: "INFEASIBLE", alone, conflict: null, isWhole: team !== null };
  if (team === null) return { verdict: "UNDECIDED" };
  return { verdict: "POSSIBLE", team: team.map((candidate) => kept[candidate]!) };
}

/** Whether some of these candidates form a team that meets the rules, as far as that is found out without much search. */
export function* canFormTeam(
  candidates: readonly number[],
  rules: readonly TeamRule[],
  budget: Budget,
): Steps<boolean> {
  return (yield* anyTeam(unmeasured(candidates, rules), ANY, budget)).team !== null;
}

/** Any team that meets the rules, the same each time: see TreeAnswer. */
export function* teamOfAny(count: number, rules: readonly TeamRule[], budget: Budget): Steps<TreeAnswer> {
  const kept = yield* representatives(count, rules);
  const { team, isProven } = yield* anyTeam(unmeasured(kept, rules), ANY, budget);
  return { team: team?.map((candidate) => kept[candidate]!) ?? null, isProven };
}

/** Whether all candidates together do not reach a rule's lower bound. */
function isImpossible({ kind, groups, bound }: TeamRule): boolean {
  if (kind === "EACH_AT_MOST") return false;
  const counted = countedBy(groups);
  const most = kind === "AT_LEAST" ? counted.length : new Set(counted.map((one) => groups[one])).size;
  return most < bound;
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
