import { hopsAround, NOT_REACHED } from "../projection/algorithms/hopsAround";
import type { LinkRule } from "../projection/algorithms/linkRule";
import type { CollaborationNetwork } from "../projection/network.type";
import type { Steps, TeamProblem, TeamRule } from "../teams/teamProblem.type";

/** How far candidates are looked for around each other, in links. */
export const FARTHEST_HOPS = 6;

/** What two cost that are not connected within that: as much as two of the longest chains. */
export const UNCONNECTED = 2 * FARTHEST_HOPS;

/** What the search needs to know of a pool. */
export interface PoolProblemFacts {
  readonly network: CollaborationNetwork;
  readonly rule: LinkRule;
  readonly pool: readonly number[];
  /** For the candidates. */
  readonly rules: readonly TeamRule[];
  readonly lead: number | null;
  readonly levels: readonly Uint8Array[];
  readonly scores: Float64Array;
}

/**
 * The search's view of a pool: candidate i is the actor pool[i], distances are hops. One breadth-first search a candidate.
 *
 * @param report told after each candidate how many are done
 */
export function* poolProblem(
  { network, rule, pool, rules, lead, levels, scores }: PoolProblemFacts,
  report: (done: number) => void,
): Steps<TeamProblem> {
  const count = pool.length;
  const distances = new Float64Array(count * count);
  const wanted = new Set(pool);
  for (const [one, actor] of pool.entries()) {
    const hops = hopsAround(network, rule, [actor], { maxHops: FARTHEST_HOPS, wanted });
    for (const [other, target] of pool.entries()) {
      const distance = hops[target]!;
      distances[one * count + other] = distance === NOT_REACHED ? UNCONNECTED : distance;
    }
    report(one + 1);
    yield;
  }
  return {
    count,
    distances,
    scores: Float64Array.from(pool, (actor) => scores[actor]!),
    lead: lead === null ? null : pool.indexOf(lead),
    items: levels.map((byActor) => Uint8Array.from(pool, (actor) => byActor[actor]!)),
    rules,
  };
}
