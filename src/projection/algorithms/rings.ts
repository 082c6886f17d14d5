import { rounded } from "../../collections/rounded";
import type { CollaborationNetwork } from "../network.type";
import { eachActivity, eachParticipant } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";

/**
 * The actors around an actor by distance, nearest ring first, without the centre: in each the strongest tie towards the
 * centre first, then by key. A tie is the sum of the strengths of the links to actors one hop nearer. O(participations).
 */
export function ringsAround(
  network: CollaborationNetwork,
  rule: LinkRule,
  center: number,
  hops: number,
): number[][] {
  const rings: number[][] = [];
  const seen = new Set([center]);
  let ring = [center];
  for (let distance = 1; distance <= hops && ring.length > 0; distance += 1) {
    const ties = tiesFrom(network, rule, ring, seen);
    ring = [...ties]
      .map(([actor, tie]) => ({ actor, tie: rounded(tie) }))
      .sort((one, other) => other.tie - one.tie || one.actor - other.actor)
      .map(({ actor }) => actor);
    ring.forEach((actor) => seen.add(actor));
    rings.push(ring);
  }
  return rings.filter(({ length }) => length > 0);
}

function tiesFrom(
  network: CollaborationNetwork,
  rule: LinkRule,
  ring: readonly number[],
  seen: ReadonlySet<number>,
): Map<number, number> {
  const linksEach = new Map<number, number>();
  for (const actor of ring) {
    eachActivity(network, rule, actor, (activity) =>
      linksEach.set(activity, (linksEach.get(activity) ?? 0) + 1),
    );
  }
  const ties = new Map<number, number>();
  for (const [activity, links] of linksEach) {
    const weight = links * network.activities.weights[activity]!;
    eachParticipant(network, rule, activity, (actor) => {
      if (!seen.has(actor)) ties.set(actor, (ties.get(actor) ?? 0) + weight);
    });
  }
  return ties;
}
