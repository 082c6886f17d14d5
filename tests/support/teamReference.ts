import type { TeamProblem, TeamRule } from "../../src/teams/teamProblem.type";
import { seededRandom } from "./seededRandom";

/** Rules of small generated problems beyond which one needs more than the bits of a number. */
const MOST_RULES = 14;

/** A small problem with rules of every kind, about half of them contradictory. */
export function generatedProblem(seed: number): TeamProblem {
  const random = seededRandom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const count = 6 + below(8);
  const distances = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const distance = random() < 0.1 ? 12 : 1 + below(6);
      distances[one * count + other] = distances[other * count + one] = distance;
    }
  }
  const groups = (share: number, kinds = 1) =>
    Int32Array.from({ length: count }, () => (random() < share ? below(kinds) : -1));
  const only = (candidate: number) =>
    Int32Array.from({ length: count }, (_, other) => (other === candidate ? 0 : -1));
  const all = new Int32Array(count);
  const items = Array.from({ length: 1 + below(4) }, () =>
    Uint8Array.from({ length: count }, () => (random() < 0.45 ? 1 + below(2) : 0)),
  );
  const lead = below(count);
  const rules: TeamRule[] = [
    { kind: "AT_LEAST", groups: only(lead), bound: 1 },
    { kind: "AT_LEAST", groups: all, bound: 1 + below(4) },
    { kind: "EACH_AT_MOST", groups: all, bound: 3 + below(5) },
    ...items.map((levels): TeamRule => ({
      kind: "AT_LEAST",
      groups: Int32Array.from(levels, (level) => (level > 0 ? 0 : -1)),
      bound: 1,
    })),
  ];
  const chances: (() => TeamRule)[] = [
    () => ({ kind: "EACH_AT_MOST", groups: only(below(count)), bound: 0 }),
    () => ({ kind: "AT_LEAST", groups: only(below(count)), bound: 1 }),
    () => ({ kind: "AT_LEAST", groups: groups(0.4), bound: 1 + below(3) }),
    () => ({ kind: "EACH_AT_MOST", groups: groups(0.5), bound: 1 + below(2) }),
    () => ({ kind: "EACH_AT_MOST", groups: groups(0.9, 4), bound: 1 }),
    () => ({ kind: "DISTINCT_AT_LEAST", groups: groups(0.8, 4), bound: 1 + below(3) }),
  ];
  for (const chance of [...chances, ...chances]) if (random() < 0.25) rules.push(chance());
  const scores = Float64Array.from({ length: count }, random);
  return { count, distances, scores, lead, items, rules: rules.slice(0, MOST_RULES) };
}

/** All teams of a small problem: candidate i is bit i of a team's number. */
export interface AllTeams {
  /** The least sum of distances of a team that meets every rule; null when there is none. */
  readonly least: number | null;
  /** Whether some team meets all the rules given by number. */
  canMeet(rules: readonly number[]): boolean;
  /** Whether a team meets all rules. */
  isAllowed(team: readonly number[]): boolean;
}

/** Looks at every team there is, without any of the search's own code. */
export function allTeams({ count, distances, rules }: TeamProblem): AllTeams {
  const tests = rules.map(testOf);
  const broken: number[] = [];
  const sums = new Float64Array(2 ** count);
  let least: number | null = null;
  for (let team = 0; team < 2 ** count; team += 1) {
    let bits = 0;
    tests.forEach((isMet, rule) => {
      if (!isMet(team)) bits |= 1 << rule;
    });
    broken.push(bits);
    if (team === 0) continue;
    const last = 31 - Math.clz32(team);
    const rest = team ^ (1 << last);
    sums[team] = sums[rest]!;
    for (let other = 0; other < last; other += 1)
      if (rest & (1 << other)) sums[team]! += distances[last * count + other]!;
    if (bits === 0) least = Math.min(least ?? Infinity, sums[team]!);
  }
  const different = [...new Set(broken)];
  return {
    least,
    canMeet(numbers) {
      const asked = numbers.reduce((bits, rule) => bits | (1 << rule), 0);
      return different.some((bits) => (bits & asked) === 0);
    },
    isAllowed: (team) => broken[team.reduce((bits, candidate) => bits | (1 << candidate), 0)] === 0,
  };
}

function testOf({ kind, groups, bound }: TeamRule): (team: number) => boolean {
  const masks = new Map<number, number>();
  groups.forEach((group, candidate) => {
    if (group >= 0) masks.set(group, (masks.get(group) ?? 0) | (1 << candidate));
  });
  const parts = [...masks.values()];
  const whole = parts.reduce((bits, mask) => bits | mask, 0);
  if (kind === "AT_LEAST") return (team) => ones(team & whole) >= bound;
  if (kind === "EACH_AT_MOST") return (team) => parts.every((mask) => ones(team & mask) <= bound);
  return (team) => parts.filter((mask) => (team & mask) !== 0).length >= bound;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** RarestFirst written a second time: the least sum of distances of its allowed teams around any holder of the rarest item. */
export function rarestFirstReference(problem: TeamProblem, all: AllTeams): number | null {
  const { count, distances, items, lead } = problem;
  const holders = items.map((levels) => [...levels.keys()].filter((candidate) => levels[candidate]! > 0));
  const rarest = [...holders].sort((one, other) => one.length - other.length)[0] ?? [];
  let least: number | null = null;
  for (const root of rarest) {
    const team = new Set([root, lead!]);
    for (const able of holders) {
      const near = Math.min(...able.map((candidate) => distances[root * count + candidate]!));
      team.add(able.find((candidate) => distances[root * count + candidate] === near)!);
    }
    const members = [...team];
    if (!all.isAllowed(members)) continue;
    const pairs = members.flatMap((one, index) =>
      members.slice(index + 1).map((other) => distances[one * count + other]!),
    );
    least = Math.min(
      least ?? Infinity,
      pairs.reduce((sum, distance) => sum + distance, 0),
    );
  }
  return least;
}
