import { recent } from "../collections/recent";
import type { CollaborationNetwork } from "../projection/network.type";
import { buildHistory, type History } from "./ranking/history";
import { Turns } from "../projection/turns";

/** How many days a network's history is remembered for. */
const REMEMBERED_DAYS = 4;

const known = new WeakMap<CollaborationNetwork, Map<string, Promise<History>>>();

/** The history of a network as of a day, null for now; made once a network and day, the last few are kept. */
export function historyOf(network: CollaborationNetwork, asOf: string | null): Promise<History> {
  const today = new Date().toISOString().slice(0, 10);
  const byDay = known.get(network) ?? new Map<string, Promise<History>>();
  known.set(network, byDay);
  const make = () => buildHistory(network, { asOf, today }, new Turns());
  return recent(byDay, asOf ?? `now ${today}`, REMEMBERED_DAYS, make);
}
