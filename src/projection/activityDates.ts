import { dayNumber } from "./days";
import { type CollaborationNetwork, UNKNOWN_DAY } from "./network.type";

/**
 * What is assumed of an activity whose first day is unknown: the day from which on it is known, late, so that a past date
 * does not see what came after it, and the day that its age counts from. IMI's undated projects are of its early calls.
 */
const ASSUMED: Readonly<Record<string, { knownFrom: number; agesFrom: number }>> = {
  IMI: { knownFrom: dayNumber("2021-12-31"), agesFrom: dayNumber("2015-01-01") },
};
const ASSUMED_ELSEWHERE = { knownFrom: dayNumber("2022-12-31"), agesFrom: dayNumber("2018-01-01") };

/** The day from which on an activity is known, and the one that its age counts from. */
export function activityDates(
  { activities: { starts, layers } }: CollaborationNetwork,
  activity: number,
): { knownFrom: number; agesFrom: number } {
  const start = starts[activity]!;
  if (start !== UNKNOWN_DAY) return { knownFrom: start, agesFrom: start };
  return ASSUMED[layers[activity] ?? ""] ?? ASSUMED_ELSEWHERE;
}
