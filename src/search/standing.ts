import type { SearchCandidate } from "./search.repository";

/** How much standing can add to a score: enough to order equals, hardly to pass a better match. */
const STANDING_SHARE = 0.02;

/** Of topics that match equally well, the network's own come first, a foreign thesaurus' last. */
const SCHEMES: Readonly<Record<string, number>> = { CLUSTER: 0.5, DISCIPLINE: 0.25 };

/**
 * The score of a match with what is known of the entity itself: an actor's activities, a topic's scheme. Orders equal
 * matches; above 0 and below 1, rounded to six decimals.
 */
export function standing(
  score: number,
  { activityCount, scheme }: Pick<SearchCandidate, "activityCount" | "scheme">,
): number {
  const own = scheme === null ? 1 - 1 / (1 + Math.log1p(activityCount)) : (SCHEMES[scheme] ?? 0);
  return Math.round((score * (1 - STANDING_SHARE) + own * STANDING_SHARE) * 1e6) / 1e6;
}
