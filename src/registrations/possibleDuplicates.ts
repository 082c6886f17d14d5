import { websiteHost, websitePath } from "../text/websiteHost";
import { DuplicateReason } from "./registration.enums";
import { nameSimilarity } from "./nameSimilarity";

/** What tells institutions apart. */
export interface Recognisable {
  /** Every name that is known; at least one. */
  names: readonly string[];
  city: string | null;
  country: string | null;
  website: string | null;
}

/** A candidate that may be the same institution. */
export interface Likeness {
  key: string;
  reasons: DuplicateReason[];
  /** 0 to 1, rounded to two decimals. */
  nameSimilarity: number;
}

/** From here on, names in one city count as similar; and in one country. */
const SIMILAR_IN_CITY = 0.6;
const SIMILAR_IN_COUNTRY = 0.85;

const MOST = 10;

/**
 * Those of the candidates that may be the same institution, most likely first, at most 10.
 *
 * A website is the same when the host is and both name its front page, or the same page below it: an institute's page on the
 * host of its university (`uni-x.example/institute`) makes it neither the university nor another institute.
 */
export function possibleDuplicates(
  given: Recognisable,
  candidates: readonly (Recognisable & { key: string })[],
): Likeness[] {
  return candidates
    .map((candidate) => likeness(given, candidate))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (one, other) =>
        other.reasons.length - one.reasons.length ||
        other.nameSimilarity - one.nameSimilarity ||
        (one.key < other.key ? -1 : 1),
    )
    .slice(0, MOST);
}

function likeness(given: Recognisable, candidate: Recognisable & { key: string }): Likeness {
  const similarity = nameSimilarity(given.names, candidate.names, [given.city, candidate.city]);
  const isSameCountry = given.country !== null && given.country === candidate.country;
  const isSameCity = isSameCountry && given.city !== null && given.city === candidate.city;
  const isSimilar =
    (isSameCity && similarity >= SIMILAR_IN_CITY) || (isSameCountry && similarity >= SIMILAR_IN_COUNTRY);
  return {
    key: candidate.key,
    reasons: [
      ...(isSameWebsite(given.website, candidate.website) ? [DuplicateReason.SAME_WEBSITE] : []),
      ...(isSimilar ? [DuplicateReason.SIMILAR_NAME] : []),
    ],
    nameSimilarity: Math.round(similarity * 100) / 100,
  };
}

/** Whether two addresses, null if unknown, are of one website: of one host, and both its front page or the same page below. */
export function isSameWebsite(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const host = websiteHost(one);
  return host !== null && host === websiteHost(other) && websitePath(one) === websitePath(other);
}
