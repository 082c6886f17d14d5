import { behind } from "./behind";
import type { Count } from "./counts";
import { isWish } from "./cues";
import { meaningOf } from "./meaning.type";
import type { Reading } from "./reading";
import { EACH } from "./words/betweenWords";
import { numberOf } from "./words/numberWords";

/** How many words behind counted partners may say that they are counted within each country or kind. */
const REACH = 6;

/**
 * Whether a number is about the consortium: its words say so ("at least"), its sentence says what a consortium is made of or has to be,
 * or it goes on from the number before. An article counts only where its sentence demands, or behind such a number.
 */
export function isMeant(
  reading: Reading,
  { quantity, thing, counted }: Count,
  previous: Count | null,
): boolean {
  if (quantity.isBounded) return true;
  const { tokens } = reading;
  const isSameSentence =
    previous !== null && tokens[previous.last]!.sentence === tokens[quantity.first]!.sentence;
  const { isAboutPartners, isComposition, isDescription, isDemanded } = reading.cues(thing.first);
  if (!quantity.isArticle)
    return (
      isSameSentence ||
      (isAboutPartners && isComposition && !isDescription) ||
      isWish(wordBefore(reading, quantity))
    );
  if (!counted && !meaningOf(thing, "OTHER_KIND")) return false;
  const isNext = isSameSentence && quantity.first - previous.last <= 2;
  return isNext || isDemanded;
}

/** Whether a number of partners or countries that is not meant stands where partners are spoken of, so that it is worth telling. */
export function isOnlyTold(reading: Reading, { quantity, thing, counted }: Count): boolean {
  return !quantity.isArticle && counted === null && reading.cues(thing.first).isAboutPartners;
}

/** Whether the text only welcomes a number: "ideally five partners". */
export function isWished(reading: Reading, { quantity }: Count): boolean {
  return reading.cues(quantity.first).isWished || isWish(wordBefore(reading, quantity));
}

/** Whether a number tells how consortia are or were, or is one of a list of examples. */
export function isDescribed(reading: Reading, { thing }: Count): boolean {
  return reading.cues(thing.first).isDescription || reading.isExample(thing.first);
}

/** "From the same country" and its German forms. */
const SAME = /^(same|single|selben|demselben|derselben|desselben|dieselbe|gleichen|einzigen)$/;

/**
 * The last word that says that partners are counted within each country or kind, as in "two partners from the same country", "two
 * partners per country", "at most two partners from one country"; null where nothing says so.
 */
export function withinEach(reading: Reading, { quantity, thing, last, counted }: Count): number | null {
  const { tokens, clauses, language } = reading;
  if (counted === null && meaningOf(thing, "COUNTRY")) return null;
  for (let word = last + 1; word <= last + REACH && clauses[word] === clauses[last]; word += 1) {
    const { folded } = tokens[word]!;
    if (/^(nicht|not)$/.test(folded)) return null;
    const isOne =
      quantity.minimum === null &&
      numberOf(folded, language) === 1 &&
      /^(from|aus|in)$/.test(tokens[word - 1]!.folded);
    const named = thingAt(reading, word + 1);
    if (SAME.test(folded)) return named ?? word;
    if (named !== null && (isOne || EACH.has(folded))) return named;
  }
  return null;
}

/** The last word of a partner, kind or country that begins at a word; null where none does. */
function thingAt({ matches }: Reading, word: number): number | null {
  const match = behind(matches, word - 1, 1)[0];
  if (match?.first !== word) return null;
  return match.meanings.some(({ sort }) => /^(COUNTRY|PARTNER|ACTOR)$/.test(sort)) ? match.last : null;
}

function wordBefore({ tokens }: Reading, { first }: Count["quantity"]): string {
  return tokens[first - 1]?.folded ?? "";
}
