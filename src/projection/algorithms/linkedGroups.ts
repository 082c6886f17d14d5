import { groupBy } from "../../collections/groupBy";
import type { CollaborationNetwork } from "../network.type";
import { eachActivity } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";

/**
 * The actors in groups: two are in one if links among these actors alone lead from one to the other. Largest group first, then by
 * least index; actors ascending. Union by activity (R. E. Tarjan, Efficiency of a good but not linear set union algorithm,
 * 1975): nearly O(activities of the actors).
 */
export function linkedGroups(
  network: CollaborationNetwork,
  rule: LinkRule,
  actors: readonly number[],
): number[][] {
  const leaders = new Map(actors.map((actor) => [actor, actor]));
  const leaderOf = (actor: number): number => {
    let leader = actor;
    while (leaders.get(leader) !== leader) leader = leaders.get(leader)!;
    leaders.set(actor, leader);
    return leader;
  };
  const firstOf = new Map<number, number>();
  for (const actor of actors) {
    eachActivity(network, rule, actor, (activity) => {
      const first = firstOf.get(activity);
      if (first === undefined) firstOf.set(activity, actor);
      else leaders.set(leaderOf(actor), leaderOf(first));
    });
  }
  const groups = groupBy(
    [...actors].sort((one, other) => one - other),
    leaderOf,
  );
  return [...groups.values()].sort((one, other) => other.length - one.length || one[0]! - other[0]!);
}
