import { behind } from "./behind";
import type { Count } from "./counts";
import { meaningOf } from "./meaning.type";
import type { Passage, Reading } from "./reading";

/** How many words there may be from the partners to their countries. */
const REACH = 12;

/** The word before "countries" that tells them apart. */
const DIFFERENT = /^(different|verschiedene|verschiedenen|unterschiedlichen|anderen|other)$/;
/** "Nicht aus demselben Land", "not from the same country". */
const NOT_SAME = /\b(nicht|not)\b.* (demselben|selben|gleichen|same)$/;

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
  const between = tokens.slice(thing.last + 1, country.first).map(({ folded }) => folded);
  const isDifferent = DIFFERENT.test(between.at(-1) ?? "") || NOT_SAME.test(between.join(" "));
  if (hasOwnNumber || !isDifferent) return null;
  const isEach = [
    ...tokens.slice(Math.max(0, first - 3), first).map(({ folded }) => folded),
    ...between,
  ].some((word) => /^(each|jeweils|je|jeder|jede)$/.test(word));
  return { number: isEach ? quantity.minimum! : 2, passage: passage(first, country.last) };
}
