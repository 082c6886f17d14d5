import { behind } from "./behind";
import type { Count } from "./counts";
import { meaningOf } from "./meaning.type";
import type { Passage, Reading } from "./reading";

/** How many words there may be from the partners to their countries. */
const REACH = 12;

/**
 * How many countries counted partners come from, where that is said without a number: each from a different one, so as many as
 * partners; "from different countries", so at least two.
 *
 * @returns null where nothing like that is said, or for partners without a minimum of two
 */
export function differentCountries(
  { tokens, matches, quantities, passage }: Reading,
  { quantity, thing, first }: Count,
): { number: number; passage: Passage } | null {
  const country = behind(matches, thing.last, REACH).find((match) => meaningOf(match, "COUNTRY") !== null);
  if (!country || country.first - thing.last > REACH || (quantity.minimum ?? 0) < 2) return null;
  if (tokens[country.first]!.sentence !== tokens[thing.last]!.sentence) return null;
  const hasOwnNumber = quantities.some(
    (other) => !other.isArticle && other.first > thing.last && other.first < country.first,
  );
  const isDifferent = /^(different|verschiedene|verschiedenen|unterschiedlichen|anderen|other)$/.test(
    tokens[country.first - 1]!.folded,
  );
  if (hasOwnNumber || !isDifferent) return null;
  const between = tokens.slice(thing.last + 1, country.first);
  const isEach = between.some(({ folded }) => /^(each|jeweils|je)$/.test(folded));
  return { number: isEach ? quantity.minimum! : 2, passage: passage(first, country.last) };
}
