import type { CoverGroup, CoverProblem } from "./cover.type";

/**
 * The problem without groups that no smallest cover needs: another one meets all that they meet, uses no more capacity, and
 * has so many that what it meets is met before it runs out. O(groups squared).
 */
export function withoutDominated(problem: CoverProblem): CoverProblem {
  const { groups, demands } = problem;
  const isNeeded = (group: CoverGroup, index: number) =>
    !groups.some(
      (other, at) =>
        at !== index && dominates(other, group, demands) && (at < index || !dominates(group, other, demands)),
    );
  return { ...problem, groups: groups.filter(isNeeded) };
}

function dominates(better: CoverGroup, worse: CoverGroup, demands: readonly number[]): boolean {
  const most = worse.contributes.reduce((least, demand) => Math.max(least, demands[demand]!), 1);
  return (
    better.costs.length >= most &&
    (worse.country === null || worse.country === better.country) &&
    worse.contributes.every((demand) => better.contributes.includes(demand)) &&
    better.uses.every((capacity) => worse.uses.includes(capacity))
  );
}
