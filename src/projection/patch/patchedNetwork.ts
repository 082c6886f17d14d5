import type { CollaborationNetwork } from "../network.type";
import type { Revisions } from "../projection.repository";
import type { Turns } from "../../collections/turns";
import type { ChangedRows } from "./changedRows.type";
import { patchedActivities } from "./patchedActivities";
import { patchedActors } from "./patchedActors";
import { planRows } from "./rowPlan";

/**
 * The network that comes of an old one when some of its rows were read again: a new one of its own, equal to one that is
 * read whole. What is the same it shares with the old one, so that what was made of that serves on: the profiles unless one
 * changed or actors came or went; who takes part in what, with the activities, unless one of those changed or actors came or
 * went. O(actors + activities, and participations where they are not shared), with others' turns between the steps.
 *
 * @throws Error when the rows do not go together: then the network has to be read whole
 */
export async function patchedNetwork(
  network: CollaborationNetwork,
  changed: ChangedRows,
  turns: Turns,
): Promise<Omit<CollaborationNetwork, keyof Revisions>> {
  const plan = planRows(network.actors.keys, changed.actorKeys, keysOf(changed.actors));
  await turns.next();
  const { indexes } = network.actors;
  const moved = plan.isShifted ? new Map(plan.keys.map((key, index) => [key, index])) : indexes;
  const actors = { ...plan, indexes: moved };
  await turns.next();
  const activities = planRows(network.activities.keys, changed.activityKeys, keysOf(changed.activities));
  await turns.next();
  const plans = { actors, activities };
  return {
    topics: network.topics,
    ...(await patchedActors(network, actors, changed.actors, turns)),
    ...(await patchedActivities(network, plans, changed.activities, turns)),
  };
}

function keysOf(rows: readonly { readonly key: string }[]): string[] {
  return rows.map(({ key }) => key);
}
