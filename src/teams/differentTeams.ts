import type { Team } from "./teamProblem.type";

/** How many teams are wanted, and how different. */
export interface Choice {
  readonly first: number;
  /** Least Jaccard distance between the members of two teams, those left out who are in every team: 0 to 1. */
  readonly minimumDifference: number;
  /** Who is in every team anyway. */
  readonly forced: readonly number[];
}

/**
 * Teams that differ from each other: the first one given, then always the best that is far enough from all chosen.
 *
 * @param value what a team is worth, the less the better
 */
export function differentTeams(
  [closest, ...others]: readonly Team[],
  value: (team: readonly number[]) => number,
  { first, minimumDifference, forced }: Choice,
): Team[] {
  if (closest === undefined) return [];
  const chosen = [closest];
  const ranked = others
    .map((team) => ({ team, worth: value(team.members) }))
    .sort((one, other) => one.worth - other.worth);
  for (const { team } of ranked) {
    if (chosen.length >= first) break;
    if (chosen.every(({ members }) => difference(members, team.members, forced) >= minimumDifference))
      chosen.push(team);
  }
  return chosen;
}

/** The Jaccard distance of two teams: 0 for the same, 1 for nobody in common; whoever is in `aside` does not count. */
export function difference(
  one: readonly number[],
  other: readonly number[],
  aside: readonly number[],
): number {
  const own = one.filter((member) => !aside.includes(member));
  const others = other.filter((member) => !aside.includes(member));
  const common = own.filter((member) => others.includes(member)).length;
  const all = own.length + others.length - common;
  return all === 0 ? 0 : 1 - common / all;
}
