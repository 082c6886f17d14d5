import type { TeamProblem } from "./teamProblem.type";

/** Who is in every team that meets the rules, as far as one rule alone says so: it has no more candidates than it demands. */
export function forcedMembers({ rules }: TeamProblem): number[] {
  const forced = new Set<number>();
  for (const { kind, groups, bound } of rules) {
    const counted = kind === "AT_LEAST" ? countedBy(groups) : [];
    if (counted.length === bound) for (const candidate of counted) forced.add(candidate);
  }
  return [...forced].sort((one, other) => one - other);
}

/** The candidates that a rule counts, ascending. */
export function countedBy(groups: Int32Array): number[] {
  const counted: number[] = [];
  groups.forEach((group, candidate) => {
    if (group >= 0) counted.push(candidate);
  });
  return counted;
}
