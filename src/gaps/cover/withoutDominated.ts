import type { CoverGroup, CoverProblem } from "./cover.type";

/** How many comparisons are made between two turns of others. */
const COMPARISONS_AT_ONCE = 20_000;

/**
 * The problem without groups that no smallest cover needs: another one meets all that they meet, uses no more capacity, and
 * has so many that what it meets is met before it runs out. That is transitive, so each is compared with those kept alone,
 * which meet more. O(groups × groups kept); yields now and then.
 */
export function* withoutDominated(problem: CoverProblem): Generator<void, CoverProblem> {
  const { demands } = problem;
  const kept: CoverGroup[] = [];
  let comparisons = 0;
  for (const group of [...problem.groups].sort(byReach)) {
    comparisons += kept.length;
    if (comparisons > COMPARISONS_AT_ONCE) {
      comparisons = 0;
      yield;
    }
    if (!kept.some((other) => dominates(other, group, demands))) kept.push(group);
  }
  return { ...problem, groups: kept };
}

/** Whoever may dominate others comes before them. */
function byReach(one: CoverGroup, other: CoverGroup): number {
  return (
    other.contributes.length - one.contributes.length ||
    Number(one.country === null) - Number(other.country === null) ||
    one.uses.length - other.uses.length
  );
}

function dominates(better: CoverGroup, worse: CoverGroup, demands: readonly number[]): boolean {
  if (worse.country !== null && worse.country !== better.country) return false;
  if (!isWithin(worse.contributes, better.contributes) || !isWithin(better.uses, worse.uses)) return false;
  return (
    better.costs.length >= worse.contributes.reduce((most, demand) => Math.max(most, demands[demand]!), 1)
  );
}

/** Whether all of a list is in another; both ascend. */
function isWithin(part: readonly number[], whole: readonly number[]): boolean {
  let at = 0;
  for (const entry of part) {
    while (at < whole.length && whole[at]! < entry) at += 1;
    if (at === whole.length || whole[at] !== entry) return false;
    at += 1;
  }
  return true;
}
