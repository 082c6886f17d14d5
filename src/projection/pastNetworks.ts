import { recent } from "../collections/recent";
import type { CollaborationNetwork } from "./network.type";
import { networkAsOf } from "./networkAsOf";
import { Turns } from "../collections/turns";

/** For how many days a network's past is remembered. */
const REMEMBERED_DAYS = 2;

const known = new WeakMap<CollaborationNetwork, Map<string, Promise<CollaborationNetwork>>>();

/** The network as of a day; made once a network and day, the last few are kept. */
export function pastNetwork(network: CollaborationNetwork, asOf: string): Promise<CollaborationNetwork> {
  const byDay = known.get(network) ?? new Map<string, Promise<CollaborationNetwork>>();
  known.set(network, byDay);
  return recent(byDay, asOf, REMEMBERED_DAYS, () => networkAsOf(network, asOf, new Turns()));
}
