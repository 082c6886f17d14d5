import type { CollaborationNetwork } from "../network.type";
import { eachActivity, eachParticipant } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";

/** How far all actors are from the nearest of some. */
export interface Distances {
  /** Fewest links to the nearest source, by actor; -1 where no chain leads to any. */
  readonly hops: Int32Array;
  /** That source, the one with the least index of several as near; -1 for none. */
  readonly nearest: Int32Array;
}

/** Breadth-first from several actors at once, each activity opened once. O(participations). */
export function distancesFrom(
  network: CollaborationNetwork,
  rule: LinkRule,
  sources: readonly number[],
): Distances {
  const count = network.actors.keys.length;
  const hops = new Int32Array(count).fill(-1);
  const nearest = new Int32Array(count).fill(-1);
  const isOpen = new Uint8Array(network.activities.keys.length);
  let frontier = [...new Set(sources)].sort((one, other) => one - other);
  for (const source of frontier) {
    hops[source] = 0;
    nearest[source] = source;
  }
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const next: number[] = [];
    // Each frontier is in the order of the sources that led there: the first to reach an actor comes from the least index.
    for (const actor of frontier) {
      eachActivity(network, rule, actor, (activity) => {
        if (isOpen[activity] === 1) return;
        isOpen[activity] = 1;
        eachParticipant(network, rule, activity, (other) => {
          if (hops[other] !== -1) return;
          hops[other] = distance;
          nearest[other] = nearest[actor]!;
          next.push(other);
        });
      });
    }
    frontier = next;
  }
  return { hops, nearest };
}
