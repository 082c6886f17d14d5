import { Heap } from "../../../collections/heap";
import type { Workload } from "../../workload";
import type { LinkCosts } from "./linkCosts";

/**
 * At least what it costs to get from each actor to `to`: exact for those that cost less than `from`, what `from` costs for
 * all others; so it never falls by more than a link costs, as a search that is led by it needs.
 *
 * Dijkstra's algorithm (E. W. Dijkstra, A note on two problems in connexion with graphs, 1959) from `to` until `from` is
 * settled or the work may go on no longer. O(links · log links).
 */
export async function costsTowards(
  links: LinkCosts,
  { from, to, actorCount }: { from: number; to: number; actorCount: number },
  workload: Workload,
): Promise<Float64Array> {
  const costs = new Float64Array(actorCount).fill(Infinity);
  const heap = new Heap<{ actor: number; cost: number }>((one, other) => one.cost - other.cost);
  costs[to] = 0;
  heap.push({ actor: to, cost: 0 });
  let reached = 0;
  for (let next = heap.pop(); next !== undefined && !workload.isSpent; next = heap.pop()) {
    const { actor, cost } = next;
    if (cost > costs[actor]!) continue;
    reached = cost;
    if (actor === from) break;
    const { actors, costs: steps } = links.of(actor);
    for (const [index, other] of actors.entries()) {
      const total = cost + steps[index]!;
      if (total >= costs[other]!) continue;
      costs[other] = total;
      heap.push({ actor: other, cost: total });
    }
    const turn = workload.add(actors.length);
    if (turn) await turn;
  }
  return costs.map((cost) => Math.min(cost, reached));
}
