import type { CollaborationLinkKind } from "../../links/linkKind";
import { ACTIVITY_KINDS, type CollaborationNetwork } from "../network.type";
import { eachActivity } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";
import { linkSummary } from "./pairLinks";

/** A link between two actors, the one with the lesser index first. */
export type NetworkLink = ReturnType<typeof linkSummary> & {
  readonly source: number;
  readonly target: number;
  readonly kinds: CollaborationLinkKind[];
};

/** The links among the actors, strongest first, then by their keys. O(sum of squares of who of them shares an activity). */
export function linksAmong(
  network: CollaborationNetwork,
  rule: LinkRule,
  actors: readonly number[],
): NetworkLink[] {
  const parties = new Map<number, number[]>();
  for (const actor of [...new Set(actors)].sort((one, other) => one - other)) {
    eachActivity(network, rule, actor, (activity) => {
      const known = parties.get(activity);
      if (known) known.push(actor);
      else parties.set(activity, [actor]);
    });
  }
  const shared = new Map<number, number[]>();
  const count = network.actors.keys.length;
  for (const [activity, members] of parties) {
    members.forEach((source, index) => {
      for (const target of members.slice(index + 1)) {
        const pair = source * count + target;
        const known = shared.get(pair);
        if (known) known.push(activity);
        else shared.set(pair, [activity]);
      }
    });
  }
  const kindOf = (activity: number) => ACTIVITY_KINDS[network.activities.kinds[activity]!]!;
  return [...shared]
    .map(([pair, activities]) => ({
      source: Math.floor(pair / count),
      target: pair % count,
      kinds: [...new Set(activities.map(kindOf))],
      ...linkSummary(network, activities),
    }))
    .sort(
      (one, other) => other.strength - one.strength || one.source - other.source || one.target - other.target,
    );
}
