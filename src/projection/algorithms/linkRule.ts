import type { LinkParams } from "../../links/link.arguments";
import { LINK_LABELS } from "../../links/linkKind";
import { dayNumber } from "../days";
import { ACTIVITY_KINDS, UNKNOWN_DAY } from "../network.type";
import type { VisibleNetwork } from "../requestNetwork";

/** What counts as a collaboration link under a question: the rules of links/activity-counts and links/participation-counts. */
export interface LinkRule {
  readonly activity: (activity: number) => boolean;
  readonly participation: (participation: number) => boolean;
}

const always = () => true;

/** The rule of a question's link filter, for who asks. */
export function linkRule({ network, sees }: VisibleNetwork, { linkKinds, activeOn }: LinkParams): LinkRule {
  const { kinds, starts, ends } = network.activities;
  const kindCounts = ACTIVITY_KINDS.map(
    (kind) => linkKinds === null || linkKinds.includes(LINK_LABELS[kind]),
  );
  if (activeOn === null) {
    if (linkKinds === null) return { activity: sees, participation: always };
    return { activity: (index) => kindCounts[kinds[index]!]! && sees(index), participation: always };
  }
  const day = dayNumber(activeOn);
  const isActive = (index: number) =>
    starts[index] !== UNKNOWN_DAY &&
    starts[index]! <= day &&
    (ends[index] === UNKNOWN_DAY || ends[index]! >= day);
  const { since, until, former } = network.participations;
  return {
    activity: (index) => kindCounts[kinds[index]!]! && isActive(index) && sees(index),
    participation: (index) =>
      (since[index]! <= day && (until[index] === UNKNOWN_DAY || until[index]! >= day)) ||
      (former.get(index)?.some(([first, last]) => first <= day && last >= day) ?? false),
  };
}
