import { recent } from "../collections/recent";
import { today } from "../graphql/calendarDate";
import type { CollaborationNetwork, Participants } from "../projection/network.type";
import { Turns } from "../collections/turns";
import { buildHistory, type History } from "./ranking/history";

/** How many days a network's history is remembered for. */
const REMEMBERED_DAYS = 4;

/** By who takes part in what: states of the network that share it differ in nothing that a history is made of. */
const known = new WeakMap<Participants, Map<string, Promise<History>>>();

/**
 * The history of a network, with ages by a day; made once a day for all states of the network that have the same
 * activities, the last few days are kept.
 *
 * @param asOf the past day that the network is as of; null for today
 * @param isInvented whether invented actors ask, see buildHistory
 */
export async function historyOf(
  network: CollaborationNetwork,
  asOf: string | null,
  isInvented: boolean,
): Promise<History> {
  const byDay = known.get(network.participants) ?? new Map<string, Promise<History>>();
  known.set(network.participants, byDay);
  const day = asOf ?? today();
  const made = await recent(byDay, `${day} ${isInvented}`, REMEMBERED_DAYS, () =>
    buildHistory(network, day, isInvented, new Turns()),
  );
  return { ...made, network };
}
