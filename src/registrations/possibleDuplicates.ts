import { websiteHost, websitePath } from "../text/websiteHost";
import { DuplicateReason } from "./registration.enums";
import { comparableNames, type ComparableNames, similarityOf } from "./nameSimilarity";

/** What tells institutions apart. */
export interface Recognisable {
  /** Every name that is known; at least one. */
  names: readonly string[];
  city: string | null;
  country: string | null;
  website: string | null;
  /** Identifiers that others gave, each with its registry: "ror:…"; none when left out. */
  identifiers?: readonly string[];
}

/** Why two may be the same institution. */
export interface Likeness {
  /** None when nothing says so. */
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
): (Likeness & { key: string })[] {
  const one = comparable(given);
  return candidates
    .map((candidate) => ({ key: candidate.key, ...likeness(one, comparable(candidate)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((left, right) => byLikeness(left, right) || (left.key < right.key ? -1 : 1))
    .slice(0, MOST);
}

/** What tells an institution apart, prepared once for any number of comparisons. */
export interface Comparable {
  readonly names: ComparableNames;
  readonly city: string | null;
  readonly country: string | null;
  /** The same for all addresses of one website; null when none is known. */
  readonly website: string | null;
  readonly identifiers: readonly string[];
}

/** Prepares what tells an institution apart. */
export function comparable({ names, city, country, website, identifiers = [] }: Recognisable): Comparable {
  return {
    names: comparableNames(names, city),
    city,
    country,
    website: website === null ? null : websiteOf(website),
    identifiers,
  };
}

/** Why two may be the same institution: the one rule for registrations, spreadsheets and the directory. */
export function likeness(one: Comparable, other: Comparable): Likeness {
  const similarity = similarityOf(one.names, other.names);
  const isSimilar = similarity >= leastSimilarity(one, other);
  const isShared = one.identifiers.some((identifier) => other.identifiers.includes(identifier));
  return {
    reasons: [
      ...(isShared ? [DuplicateReason.SAME_IDENTIFIER] : []),
      ...(one.website !== null && one.website === other.website ? [DuplicateReason.SAME_WEBSITE] : []),
      ...(isSimilar ? [DuplicateReason.SIMILAR_NAME] : []),
    ],
    nameSimilarity: Math.round(similarity * 100) / 100,
  };
}

/** From which similarity on names of two institutions count as similar, by where they are; Infinity where none is enough. */
export function leastSimilarity(one: Comparable, other: Comparable): number {
  if (one.country === null || one.country !== other.country) return Infinity;
  return isSameCity(one, other) ? SIMILAR_IN_CITY : SIMILAR_IN_COUNTRY;
}

/** Whether two institutions are in one city, both known. */
export function isSameCity(one: Comparable, other: Comparable): boolean {
  return (
    one.country !== null && one.country === other.country && one.city !== null && one.city === other.city
  );
}

/** Orders by how likely it is: an identifier first, then the number of reasons, then the names. */
export function byLikeness(one: Likeness, other: Likeness): number {
  const weight = ({ reasons }: Likeness) =>
    reasons.length + (reasons.includes(DuplicateReason.SAME_IDENTIFIER) ? 2 : 0);
  return weight(other) - weight(one) || other.nameSimilarity - one.nameSimilarity;
}

/** Whether two addresses, null if unknown, are of one website: of one host, and both its front page or the same page below. */
export function isSameWebsite(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const website = websiteOf(one);
  return website !== null && website === websiteOf(other);
}

function websiteOf(address: string): string | null {
  const host = websiteHost(address);
  return host === null ? null : host + websitePath(address);
}
