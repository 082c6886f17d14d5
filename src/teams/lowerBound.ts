import type { Tally } from "./tally";
import type { TeamProblem } from "./teamProblem.type";

/** A rule below its lower bound, by how much, and who may help. */
export interface Lack {
  readonly rule: number;
  readonly deficit: number;
  readonly helpers: number[];
}

/**
 * The least that a team's sum of distances grows until every rule is met; null when upper bounds forbid that. Rules that no
 * candidate could help together need members each of their own.
 *
 * @param reach the distance of each candidate to all members
 */
export function boundOf(
  problem: TeamProblem,
  tally: Tally,
  lacks: readonly Lack[],
  reach: Float64Array,
): number | null {
  const apart = lacksApart(problem, lacks);
  const needed = Math.max(
    apart.reduce((sum, { deficit }) => sum + deficit, 0),
    ...lacks.map(({ deficit }) => deficit),
  );
  for (const [rule, { kind, groups }] of problem.rules.entries()) {
    if (kind !== "EACH_AT_MOST") continue;
    if (tally.room(rule, 0) < needed && groups.every((group) => group === 0)) return null;
    if (lacks.some((lack) => admitted(tally, rule, groups, lack) < lack.deficit)) return null;
  }
  let [bound, counted, least] = [0, 0, Infinity];
  for (const { helpers, deficit } of apart) {
    const nearest = Float64Array.from(helpers, (candidate) => reach[candidate]!).sort();
    for (let index = 0; index < deficit; index += 1) bound += nearest[index]!;
    counted += deficit;
  }
  for (const { helpers } of lacks)
    for (const candidate of helpers) least = Math.min(least, reach[candidate]!);
  if (needed > counted) bound += (needed - counted) * least;
  return bound + ((needed * (needed - 1)) / 2) * leastDistance(problem);
}

/** Lacks of which no two have a helper in common, those with the fewest helpers first. */
function lacksApart({ count }: TeamProblem, lacks: readonly Lack[]): Lack[] {
  const isTaken = new Uint8Array(count);
  return [...lacks]
    .sort((one, other) => one.helpers.length - other.helpers.length)
    .filter(({ helpers }) => {
      if (helpers.some((candidate) => isTaken[candidate] === 1)) return false;
      for (const candidate of helpers) isTaken[candidate] = 1;
      return true;
    });
}

/** How many of those who may help an upper bound admits together. */
function admitted(tally: Tally, rule: number, groups: Int32Array, { helpers }: Lack): number {
  const taken = new Map<number, number>();
  let total = 0;
  for (const candidate of helpers) {
    const group = groups[candidate]!;
    const before = taken.get(group) ?? 0;
    if (group >= 0 && before >= tally.room(rule, group)) continue;
    taken.set(group, before + 1);
    total += 1;
  }
  return total;
}

const leastDistances = new WeakMap<Float64Array, number>();

function leastDistance({ count, distances }: TeamProblem): number {
  const known = leastDistances.get(distances);
  if (known !== undefined) return known;
  let least = count < 2 || distances.length === 0 ? 0 : Infinity;
  for (let one = 1; one < count; one += 1)
    for (let other = 0; other < one; other += 1) least = Math.min(least, distances[one * count + other]!);
  leastDistances.set(distances, least);
  return least;
}
