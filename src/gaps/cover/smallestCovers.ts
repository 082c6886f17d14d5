import type { Cover, CoverProblem, CoverResult } from "./cover.type";
import { CoverSearch } from "./coverSearch";
import { greedyCover, greedyFactor } from "./greedyCover";
import { withoutDominated } from "./withoutDominated";

/** How many covers of the smallest size are kept, the cheapest. */
const COVERS_KEPT = 100;

/**
 * The cheapest of the smallest covers. A greedy cover bounds the size from above; then sizes are tried from below, each by
 * branch and bound, until one works (R. E. Korf, Depth-first iterative-deepening, 1985); then all covers of that size are
 * gone through for the cheapest. Beyond the limit the greedy cover is all there is.
 *
 * @param limit most looks at groups, for either of both searches
 */
export function* smallestCovers(problem: CoverProblem, limit: number): Generator<void, CoverResult> {
  const greedy = yield* greedyCover(problem);
  const needs = [...problem.demands, problem.countries];
  const most = Math.min(problem.size, greedy?.length ?? needs.reduce((sum, need) => sum + need, 0));
  const essential = yield* withoutDominated(problem);
  const search = new CoverSearch(essential, limit);
  let lowerBound = Math.max(0, ...needs);
  let size: number | null = null;
  while (size === null && lowerBound <= most && lowerBound < (greedy?.length ?? Infinity)) {
    const isThere = yield* search.run({ size: lowerBound, isWorthwhile: () => true, take: () => true });
    if (isThere) size = lowerBound;
    else if (search.isGivenUp) return givenUp(problem, greedy, lowerBound);
    else lowerBound += 1;
  }
  size ??= greedy?.length ?? null;
  if (size === null) return { covers: [], lowerBound, isProven: true, isExhaustive: true, factor: null };
  const { covers, isExhaustive } = yield* cheapest(problem, size, limit);
  return {
    covers: covers.length === 0 && greedy?.length === size ? [greedy] : covers,
    lowerBound: size,
    isProven: true,
    isExhaustive,
    factor: null,
  };
}

function givenUp(problem: CoverProblem, greedy: Cover | null, lowerBound: number): CoverResult {
  return {
    covers: greedy === null ? [] : [greedy],
    lowerBound,
    isProven: false,
    isExhaustive: false,
    factor: greedy === null || problem.capacities.length > 0 ? null : greedyFactor(problem),
  };
}

function* cheapest(problem: CoverProblem, size: number, limit: number) {
  const search = new CoverSearch(problem, limit);
  const kept: { cover: Cover; cost: number }[] = [];
  const least = problem.groups.reduce((least, { costs }) => Math.min(least, costs[0] ?? least), Infinity);
  yield* search.run({
    size,
    isWorthwhile: ({ cost }, more) => kept.length < COVERS_KEPT || cost + more * least < kept.at(-1)!.cost,
    take: ({ picked, cost }) => {
      if (kept.length === COVERS_KEPT && cost >= kept.at(-1)!.cost) return false;
      kept.push({ cover: [...picked], cost });
      kept.sort((one, other) => one.cost - other.cost);
      kept.splice(COVERS_KEPT);
      return false;
    },
  });
  return { covers: kept.map(({ cover }) => cover), isExhaustive: !search.isGivenUp };
}
