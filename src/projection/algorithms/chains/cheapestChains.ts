import type { CollaborationNetwork } from "../../network.type";
import type { Workload } from "../../workload";
import { hopsAround, NOT_REACHED } from "../hopsAround";
import type { LinkRule } from "../linkRule";
import { costsTowards } from "./costsTowards";
import { type CostedChain, leastCost } from "./leastCost";
import { LinkCosts } from "./linkCosts";

/** Between whom, over whom, how far and how many. */
export interface CheapestQuestion {
  readonly from: number;
  readonly to: number;
  /** Whether an actor may be in between. */
  readonly passes: (actor: number) => boolean;
  readonly maxHops: number;
  /** Links that a chain may have beside those of the shortest ones; null for up to `maxHops`. */
  readonly extraHops: number | null;
  /** What each link costs beside 1 / strength. */
  readonly hopPrice: number;
  readonly count: number;
}

/** The chains of least cost, cheapest first. */
export interface CheapestChains {
  readonly chains: number[][];
  /** Links of the shortest chain; null when there is none within `maxHops`. */
  readonly shortestHops: number | null;
  /** Whether these are all that there are. */
  readonly isWhole: boolean;
}

interface Candidate extends CostedChain {
  /** Position of the actor after which it leaves the chain that it was derived from. */
  readonly deviation: number;
}

/**
 * The chains without loops that cost least between two actors; of equal ones those that are found first. When the work was
 * to end before, those found are still the cheapest.
 *
 * J. Y. Yen, Finding the k shortest loopless paths in a network, 1971, with E. L. Lawler's rule (1972) to deviate only from
 * where a chain itself deviated: no chain is found twice. O(count · hops) searches, each bounded by the worst chain wanted.
 */
export async function cheapestChains(
  network: CollaborationNetwork,
  link: LinkRule,
  { from, to, passes, count, hopPrice, extraHops, ...question }: CheapestQuestion,
  workload: Workload,
): Promise<CheapestChains> {
  const admits = (actor: number) => actor === from || actor === to || passes(actor);
  const hopsTo = hopsAround(network, link, [to], { admits, maxHops: question.maxHops });
  const shortestHops = hopsTo[from]!;
  if (shortestHops === NOT_REACHED) return { chains: [], shortestHops: null, isWhole: true };
  const maxHops = Math.min(question.maxHops, shortestHops + (extraHops ?? question.maxHops));
  const links = new LinkCosts(network, { link, admits, hopPrice });
  const ends = { from, to, actorCount: network.actors.keys.length };
  const costsTo = await costsTowards(links, ends, workload);
  const field = { links, to, maxHops, hopsTo, costsTo, workload };

  const chains: Candidate[] = [];
  let candidates: Candidate[] = [];
  const deviate = async (root: CostedChain, excluded: ReadonlySet<number>) => {
    const wanted = count - chains.length;
    const below = candidates[wanted - 1]?.costs.at(-1) ?? Infinity;
    const found = await leastCost(field, { root, excluded, below });
    if (found) candidates.push({ ...found, deviation: root.actors.length - 1 });
    // Stable, so the earlier found comes first of equal ones.
    candidates = candidates.sort((one, other) => one.costs.at(-1)! - other.costs.at(-1)!).slice(0, wanted);
  };
  await deviate({ actors: [from], costs: [0] }, new Set());
  while (chains.length < count && candidates.length > 0 && !workload.isSpent) {
    const chain = candidates.shift()!;
    chains.push(chain);
    for (let spur = chain.deviation; spur < chain.actors.length - 1 && chains.length < count; spur += 1) {
      const root = { actors: chain.actors.slice(0, spur + 1), costs: chain.costs.slice(0, spur + 1) };
      await deviate(root, followers(chains, root.actors));
    }
  }
  const isWhole = candidates.length === 0 && chains.length < count && !workload.isSpent;
  return { chains: chains.map(({ actors }) => [...actors]), shortestHops, isWhole };
}

/** Whom the chains that begin with a root go to next. */
function followers(chains: readonly CostedChain[], root: readonly number[]): Set<number> {
  return new Set(
    chains
      .filter(({ actors }) => root.every((actor, index) => actors[index] === actor))
      .map(({ actors }) => actors[root.length]!),
  );
}
