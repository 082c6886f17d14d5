import type { CollaborationNetwork } from "../network.type";
import { breadthFirst } from "./breadthFirst";
import type { LinkRule } from "./linkRule";

/** Stands for an actor that is too far, or not connected at all: more than any number of hops. */
export const NOT_REACHED = 255;

/** How far to look, and at whom. */
export interface HopsQuestion {
  readonly maxHops: number;
  /** Actors after whose last one the search may end; all when left out. */
  readonly wanted?: ReadonlySet<number>;
  /** Whether a chain may lead to an actor; to anybody when left out. */
  readonly admits?: (actor: number) => boolean;
}

/** The fewest links from any of the sources to every actor; NOT_REACHED beyond `maxHops`. O(participations). */
export function hopsAround(
  network: CollaborationNetwork,
  rule: LinkRule,
  sources: readonly number[],
  { maxHops, wanted, admits = () => true }: HopsQuestion,
): Uint8Array {
  const hops = new Uint8Array(network.actors.keys.length).fill(NOT_REACHED);
  for (const source of sources) hops[source] = 0;
  let left = wanted ? wanted.size - sources.filter((source) => wanted.has(source)).length : Infinity;
  if (left === 0) return hops;
  breadthFirst(network, rule, sources, {
    maxHops,
    admits,
    reach(actor, distance) {
      hops[actor] = distance;
      if (wanted?.has(actor)) left -= 1;
      return left > 0;
    },
  });
  return hops;
}
