import { rounded } from "../../collections/rounded";
import { ACTIVITY_KINDS, type CollaborationNetwork, UNKNOWN_DAY } from "../network.type";
import { yearOf } from "../days";
import type { LinkRule } from "./linkRule";

/** The activities that link two actors, ascending: those that both take part in and that count. O(activities of both). */
export function sharedActivities(
  { participations: { offsets, activities } }: CollaborationNetwork,
  rule: LinkRule,
  one: number,
  other: number,
): number[] {
  const shared: number[] = [];
  let [left, right] = [offsets[one]!, offsets[other]!];
  while (left < offsets[one + 1]! && right < offsets[other + 1]!) {
    const activity = activities[left]!;
    if (activity < activities[right]!) left += 1;
    else if (activity > activities[right]!) right += 1;
    else {
      if (rule.activity(activity) && rule.participation(left) && rule.participation(right))
        shared.push(activity);
      left += 1;
      right += 1;
    }
  }
  return shared;
}

/** The strength of a link by its activities, rounded to 6 decimals: see CollaborationLinkSummary.strength. */
export function strengthOf(
  { activities: { weights } }: CollaborationNetwork,
  shared: readonly number[],
): number {
  return rounded(shared.reduce((sum, activity) => sum + weights[activity]!, 0));
}

/** What the activities of a link add up to: the rules of links/summary. */
export function linkSummary(network: CollaborationNetwork, shared: readonly number[]) {
  const { starts, ends } = network.activities;
  const known = shared.filter((activity) => starts[activity] !== UNKNOWN_DAY);
  const isOpen = known.some((activity) => ends[activity] === UNKNOWN_DAY);
  const first = known.reduce((least, activity) => Math.min(least, starts[activity]!), Infinity);
  const last = shared.reduce((most, activity) => Math.max(most, ends[activity]!), UNKNOWN_DAY);
  return {
    strength: strengthOf(network, shared),
    linkCount: shared.length,
    firstYear: known.length === 0 ? null : yearOf(first),
    lastYear: isOpen ? null : yearOf(last),
  };
}

/** The activities of a link, newest first, undated ones last, then by key; at most `limit`. */
export function evidenceOf({ activities }: CollaborationNetwork, shared: readonly number[], limit: number) {
  const { starts, keys, kinds } = activities;
  return [...shared]
    .sort((one, other) => starts[other]! - starts[one]! || one - other)
    .slice(0, limit)
    .map((activity) => ({ key: keys[activity]!, kind: ACTIVITY_KINDS[kinds[activity]!]! }));
}
