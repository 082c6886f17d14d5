import type { CollaborationNetwork } from "../network.type";
import { eachActivity, eachParticipant } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";

/** How far to look, at whom, and what to do with whom is found. */
export interface Expedition {
  readonly maxHops: number;
  /** Whether a chain may lead to an actor. */
  readonly admits: (actor: number) => boolean;
  /** Called once for each actor that is reached, the sources apart, nearest first. @returns whether to look on */
  readonly reach: (actor: number, hops: number, from: number) => boolean;
}

/**
 * Goes over links from some actors to ever farther ones, each activity opened once: O(participations). Who is reached from
 * several at the same distance is reached from the one that was reached first.
 *
 * @param sources each once
 */
export function breadthFirst(
  network: CollaborationNetwork,
  rule: LinkRule,
  sources: readonly number[],
  { maxHops, admits, reach }: Expedition,
): void {
  const isReached = new Uint8Array(network.actors.keys.length);
  const isOpened = new Uint8Array(network.activities.keys.length);
  let frontier = sources;
  for (const source of sources) isReached[source] = 1;
  let goesOn = true;
  for (let hops = 1; hops <= maxHops && frontier.length > 0 && goesOn; hops += 1) {
    const next: number[] = [];
    for (const actor of frontier) {
      eachActivity(network, rule, actor, (activity) => {
        if (isOpened[activity] === 1) return;
        isOpened[activity] = 1;
        eachParticipant(network, rule, activity, (other) => {
          if (isReached[other] === 1 || !admits(other)) return;
          isReached[other] = 1;
          goesOn = reach(other, hops, actor) && goesOn;
          next.push(other);
        });
      });
    }
    frontier = next;
  }
}
