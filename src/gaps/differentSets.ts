import type { Cover } from "./cover/cover.type";
import type { GroupedCandidates } from "./candidateGroups";

/** A set of candidates: actor and group of each, ordered by actor. */
export interface ChosenSet {
  readonly members: readonly { readonly actor: number; readonly group: number }[];
  readonly cost: number;
}

/**
 * Sets of candidates from covers, cheapest first, each with at least one candidate that no earlier one has: otherwise they
 * would be the same few in ever new mixtures. O(sets × covers × size × candidates alike).
 */
export function differentSets(
  covers: readonly Cover[],
  { problem, actors }: Pick<GroupedCandidates, "problem" | "actors">,
  limit: number,
): ChosenSet[] {
  const sets: ChosenSet[] = [];
  const used = new Set<number>();
  while (sets.length < limit) {
    let best: ChosenSet | null = null;
    for (const cover of covers) {
      const chosen = cheapestFresh(cover);
      if (chosen !== null && (best === null || isBefore(chosen, best))) best = chosen;
    }
    if (best === null) return sets;
    sets.push(best);
    for (const { actor } of best.members) used.add(actor);
  }
  return sets;

  /** The cheapest way to fill a cover with somebody who is not used yet. */
  function cheapestFresh(cover: Cover): ChosenSet | null {
    const taken = new Map<number, number>();
    for (const group of cover) taken.set(group, (taken.get(group) ?? 0) + 1);
    const picks = new Map([...taken].map(([group, count]) => [group, positions(count)]));
    if ([...picks].some(([group, places]) => places.some((place) => !used.has(actors[group]![place]!))))
      return setOf(picks);
    let [least, swap]: [number, [number, number] | null] = [Infinity, null];
    for (const [group, count] of taken) {
      const fresh = actors[group]!.findIndex((actor, place) => place >= count && !used.has(actor));
      if (fresh === -1) continue;
      const { costs } = problem.groups[group]!;
      const more = costs[fresh]! - costs[count - 1]!;
      if (more < least) [least, swap] = [more, [group, fresh]];
    }
    if (swap === null) return null;
    const [group, fresh] = swap;
    return setOf(new Map(picks).set(group, [...positions(taken.get(group)! - 1), fresh]));
  }

  function setOf(picks: ReadonlyMap<number, readonly number[]>): ChosenSet {
    const members = [...picks].flatMap(([group, places]) =>
      places.map((place) => ({
        actor: actors[group]![place]!,
        group,
        cost: problem.groups[group]!.costs[place]!,
      })),
    );
    members.sort((one, other) => one.actor - other.actor);
    return {
      members: members.map(({ actor, group }) => ({ actor, group })),
      cost: members.reduce((sum, { cost }) => sum + cost, 0),
    };
  }
}

function positions(count: number): number[] {
  return Array.from({ length: count }, (_none, place) => place);
}

function isBefore(one: ChosenSet, other: ChosenSet): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  for (const [index, { actor }] of one.members.entries()) {
    const difference = actor - (other.members[index]?.actor ?? -1);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
