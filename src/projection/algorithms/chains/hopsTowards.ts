import type { CollaborationNetwork } from "../../network.type";
import { eachActivity, eachParticipant } from "../eachNeighbour";
import type { LinkRule } from "../linkRule";

/** Stands for an actor that is too far, or not connected at all: more than any number of hops. */
export const OUT_OF_REACH = 255;

/**
 * How many links each actor is from one of them, breadth-first, each activity opened once: OUT_OF_REACH beyond `maxHops`.
 * O(participations).
 *
 * @param admits whether a chain may lead to an actor
 */
export function hopsTowards(
  network: CollaborationNetwork,
  rule: LinkRule,
  { to, admits, maxHops }: { to: number; admits: (actor: number) => boolean; maxHops: number },
): Uint8Array {
  const hops = new Uint8Array(network.actors.keys.length).fill(OUT_OF_REACH);
  const opened = new Uint8Array(network.activities.keys.length);
  hops[to] = 0;
  let ring = [to];
  for (let distance = 1; distance <= maxHops && ring.length > 0; distance += 1) {
    const next: number[] = [];
    for (const actor of ring) {
      eachActivity(network, rule, actor, (activity) => {
        if (opened[activity] === 1) return;
        opened[activity] = 1;
        eachParticipant(network, rule, activity, (other) => {
          if (hops[other] !== OUT_OF_REACH || !admits(other)) return;
          hops[other] = distance;
          next.push(other);
        });
      });
    }
    ring = next;
  }
  return hops;
}
