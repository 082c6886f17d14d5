import type { CollaborationNetwork } from "../network.type";
import { eachActivity, eachParticipant } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";

/** Stands for an actor that is not reached. */
export const NOT_REACHED = 255;

/**
 * The fewest links from any of the sources to every actor; NOT_REACHED beyond `maxHops`. Breadth-first. O(participations).
 *
 * @param wanted actors after whose last one the search may end; all when left out
 */
export function hopsAround(
  network: CollaborationNetwork,
  rule: LinkRule,
  sources: Iterable<number>,
  maxHops: number,
  wanted: ReadonlySet<number> | null = null,
): Uint8Array {
  const hops = new Uint8Array(network.actors.keys.length).fill(NOT_REACHED);
  const isOpened = new Uint8Array(network.activities.keys.length);
  let frontier = [...sources];
  for (const source of frontier) hops[source] = 0;
  let left =
    wanted === null
      ? Infinity
      : frontier.reduce((count, one) => count - Number(wanted.has(one)), wanted.size);
  for (let distance = 1; distance <= maxHops && frontier.length > 0 && left > 0; distance += 1) {
    const next: number[] = [];
    for (const actor of frontier) {
      eachActivity(network, rule, actor, (activity) => {
        if (isOpened[activity] === 1) return;
        isOpened[activity] = 1;
        eachParticipant(network, rule, activity, (other) => {
          if (hops[other] !== NOT_REACHED) return;
          hops[other] = distance;
          if (wanted?.has(other)) left -= 1;
          next.push(other);
        });
      });
    }
    frontier = next;
  }
  return hops;
}
