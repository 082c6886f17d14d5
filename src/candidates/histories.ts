import { recent } from "../collections/recent";
import { today } from "../graphql/calendarDate";
import type { CollaborationNetwork } from "../projection/network.type";
import { Turns } from "../collections/turns";
import { buildHistory, type History } from "./ranking/history";

/** How many days a network's history is remembered for. */
const REMEMBERED_DAYS = 4;

const known = new WeakMap<CollaborationNetwork, Map<string, Promise<History>>>();

/**
 * The history of a network, with ages by a day; made once a network and day, the last few are kept.
 *
 * @param asOf the past day that the network is as of; null for today
 */
export function historyOf(network: CollaborationNetwork, asOf: string | null): Promise<History> {
  const byDay = known.get(network) ?? new Map<string, Promise<History>>();
  known.set(network, byDay);
  const day = asOf ?? today();
  return recent(byDay, day, REMEMBERED_DAYS, () => buildHistory(network, day, new Turns()));
}
