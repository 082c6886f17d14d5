import { faded } from "../../collections/faded";
import { rounded } from "../../collections/rounded";
import { type CollaborationNetwork, UNKNOWN_DAY } from "../network.type";

/** The least that a link counts, however long ago: never nothing, so that links remain comparable. */
const LEAST_RECENCY = 0.000001;

/**
 * How fresh a link is by its activities: 1 while one goes on or is to come, halved every three years after the last has
 * ended; null when none has a date. Rounded to 6 decimals, never below 0.000001.
 *
 * @param day the day that it is told for
 */
export function recencyOf(
  { activities: { starts, ends } }: CollaborationNetwork,
  shared: readonly number[],
  day: number,
): number | null {
  const isOpen = (activity: number) => starts[activity] !== UNKNOWN_DAY && ends[activity] === UNKNOWN_DAY;
  if (shared.some(isOpen)) return 1;
  const last = shared.reduce((latest, activity) => Math.max(latest, ends[activity]!), UNKNOWN_DAY);
  if (last === UNKNOWN_DAY) return null;
  return Math.max(LEAST_RECENCY, rounded(faded(day - last)));
}
