import type { CollaborationNetwork } from "../network.type";
import { breadthFirst } from "./breadthFirst";
import type { LinkRule } from "./linkRule";

/** How far all actors are from the nearest of some. */
export interface Distances {
  /** Fewest links to the nearest source, by actor; -1 where no chain leads to any. */
  readonly hops: Int32Array;
  /** That source, the one with the least index of several as near; -1 for none. */
  readonly nearest: Int32Array;
}

/** How far all actors are from the nearest of several. O(participations). */
export function distancesFrom(
  network: CollaborationNetwork,
  rule: LinkRule,
  sources: readonly number[],
): Distances {
  const count = network.actors.keys.length;
  const hops = new Int32Array(count).fill(-1);
  const nearest = new Int32Array(count).fill(-1);
  // In order, so that the first to reach an actor comes from the source with the least index.
  const ascending = [...new Set(sources)].sort((one, other) => one - other);
  for (const source of ascending) {
    hops[source] = 0;
    nearest[source] = source;
  }
  breadthFirst(network, rule, ascending, {
    maxHops: Infinity,
    admits: () => true,
    reach(actor, distance, from) {
      hops[actor] = distance;
      nearest[actor] = nearest[from]!;
      return true;
    },
  });
  return { hops, nearest };
}
