import { Heap } from "../../../collections/heap";
import type { Workload } from "../../workload";
import type { LinkCosts } from "./linkCosts";

/** A chain of actors with what it costs up to each of them, from 0 on. */
export interface CostedChain {
  readonly actors: readonly number[];
  readonly costs: readonly number[];
}

/** Where a search goes. */
export interface SearchField {
  readonly links: LinkCosts;
  readonly to: number;
  readonly maxHops: number;
  /** Links from each actor to `to`, at least. */
  readonly hopsTo: Uint8Array;
  /** Cost from each actor to `to`, at least. */
  readonly costsTo: Float64Array;
  readonly workload: Workload;
}

/** What a search begins with and may not do. */
export interface SearchStart {
  /** What stands already: the chain goes on from its last actor, through none of the others. */
  readonly root: CostedChain;
  /** Whom the chain may not go to next. */
  readonly excluded: ReadonlySet<number>;
  /** Only a chain that costs less is wanted. */
  readonly below: number;
}

/** A way to an actor. */
interface Label {
  readonly actor: number;
  readonly cost: number;
  readonly hops: number;
  /** What a whole chain this way costs, at least. */
  readonly estimate: number;
  readonly previous: Label | null;
}

/**
 * The chain of least cost that goes on from a root; null when there is none, or the work was to end before.
 *
 * A* (P. E. Hart, N. J. Nilsson and B. Raphael, A formal basis for the heuristic determination of minimum cost paths, 1968):
 * Dijkstra's search, led by the least cost that is left. Since a dearer way with fewer links can be the one that keeps to
 * `maxHops`, an actor is settled again when it is reached in fewer links. A loop costs more and has more links than the same
 * way without it, so no chain has one.
 */
export async function leastCost(field: SearchField, start: SearchStart): Promise<CostedChain | null> {
  const { links, to, maxHops, hopsTo, costsTo, workload } = field;
  const { root, excluded, below } = start;
  const blocked = new Set(root.actors);
  const spur = root.actors.at(-1)!;
  const fewestHops = new Map<number, number>();
  const heap = new Heap(compareLabels);
  const [cost, hops] = [root.costs.at(-1)!, root.actors.length - 1];
  heap.push({ actor: spur, cost, hops, estimate: cost + costsTo[spur]!, previous: null });
  for (let label = heap.pop(); label !== undefined && !workload.isSpent; label = heap.pop()) {
    if (label.actor === to) return chainOf(root, label);
    if (label.hops >= (fewestHops.get(label.actor) ?? Infinity)) continue;
    fewestHops.set(label.actor, label.hops);
    const { actors, costs } = links.of(label.actor);
    const hops = label.hops + 1;
    for (const [index, actor] of actors.entries()) {
      if (hops + hopsTo[actor]! > maxHops || hops >= (fewestHops.get(actor) ?? Infinity)) continue;
      if (blocked.has(actor) || (label.actor === spur && excluded.has(actor))) continue;
      const cost = label.cost + costs[index]!;
      const estimate = cost + costsTo[actor]!;
      if (estimate < below) heap.push({ actor, cost, hops, estimate, previous: label });
    }
    const turn = workload.add(actors.length);
    if (turn) await turn;
  }
  return null;
}

/** By cost, then fewer links, then by index, hence key. */
function compareLabels(one: Label, other: Label): number {
  return one.estimate - other.estimate || one.hops - other.hops || one.actor - other.actor;
}

function chainOf(root: CostedChain, end: Label): CostedChain {
  const labels: Label[] = [];
  for (let label = end; label.previous !== null; label = label.previous) labels.push(label);
  labels.reverse();
  return {
    actors: [...root.actors, ...labels.map(({ actor }) => actor)],
    costs: [...root.costs, ...labels.map(({ cost }) => cost)],
  };
}
