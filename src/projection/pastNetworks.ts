import { recent } from "../collections/recent";
import type { CollaborationNetwork, Participants } from "./network.type";
import { networkAsOf } from "./networkAsOf";
import { Turns } from "../collections/turns";

/** For how many days a network's past is remembered. */
const REMEMBERED_DAYS = 2;

/** By who takes part in what: states of the network that share it had the same activities on every day. */
const known = new WeakMap<Participants, Map<string, Promise<CollaborationNetwork>>>();

/**
 * The network as of a day; its past is made once a day for all states of the network that have the same activities, that
 * of the last few days is kept.
 */
export async function pastNetwork(
  network: CollaborationNetwork,
  asOf: string,
): Promise<CollaborationNetwork> {
  const byDay = known.get(network.participants) ?? new Map<string, Promise<CollaborationNetwork>>();
  known.set(network.participants, byDay);
  const past = await recent(byDay, asOf, REMEMBERED_DAYS, () => networkAsOf(network, asOf, new Turns()));
  const { revision, privateRevision, actors } = network;
  return { ...past, revision, privateRevision, actors };
}
