import type { Language } from "../../graphql/language";
import { countsSomethingElse } from "./otherNumbers";
import { sectionNumbers } from "./sectionNumbers";
import { bounded, type Bounds, deniedBounds } from "./boundedNumber";
import type { Token } from "./tokens";
import { boundAt } from "./words/bounds";
import { isArticle, numberOf } from "./words/numberWords";

/** A number of a text with the words that bound it; token numbers, both inclusive. */
export interface Quantity extends Bounds {
  readonly first: number;
  readonly last: number;
  /** Whether words bound it, as "at least"; a bare number is taken as the fewest. */
  readonly isBounded: boolean;
  /** What a denial makes of "more than" and "fewer than": the most, and the fewest; null for other bounds. */
  readonly ifDenied: Bounds | null;
  /** A bare "a" or "ein": it counts only where something is asked for. */
  readonly isArticle: boolean;
}

/** Words that may stand between a bound and its number. */
const BETWEEN_BOUND_AND_NUMBER = new Set([
  "of",
  "von",
  "insgesamt",
  "jeweils",
  "je",
  "also",
  "aber",
  "jedoch",
]);

const TO = new Set(["bis", "to", "and", "und"]);

/** The numbers of a text that may count partners or countries, in their order; times, sums of money and sections are left out. */
export function quantitiesOf(tokens: readonly Token[], text: string, language: Language): Quantity[] {
  const words = tokens.map(({ folded }) => folded);
  const sections = sectionNumbers(tokens, text);
  const quantities: Quantity[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const quantity = sections.has(first) ? null : quantityAt(tokens, words, first, language);
    if (!quantity) continue;
    if (!countsSomethingElse(tokens, quantity, text)) quantities.push(quantity);
    first = quantity.last;
  }
  return quantities;
}

function quantityAt(
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  language: Language,
): Quantity | null {
  const cue = boundAt(words, first, language);
  let at = first + (cue?.length ?? 0);
  if (cue && BETWEEN_BOUND_AND_NUMBER.has(words[at] ?? "")) at += 1;
  const number = numberAt(tokens, first, at, language);
  if (number === null) return null;
  const upper = upperEnd(tokens, words, at, language);
  if (upper)
    return {
      first,
      last: upper.at,
      minimum: number,
      maximum: upper.number,
      isBounded: true,
      ifDenied: null,
      isArticle: false,
    };
  if (!cue && isLimit(words, at))
    return {
      first: at - 1,
      last: at + 1,
      ...bounded("AT_MOST", number),
      isBounded: true,
      ifDenied: null,
      isArticle: false,
    };
  const isOpen = /^(oder|und|or|and)$/.test(words[at + 1] ?? "") && /^(mehr|more)$/.test(words[at + 2] ?? "");
  return {
    first,
    last: isOpen ? at + 2 : at,
    ...bounded(cue?.bound ?? "AT_LEAST", number),
    isBounded: cue !== null || isOpen,
    ifDenied: deniedBounds(cue?.bound, number),
    isArticle: cue === null && isArticle(words[at]!, language),
  };
}

/** Whether a number is the most by the words around it: "auf sechs begrenzt". */
function isLimit(words: readonly string[], at: number): boolean {
  return words[at - 1] === "auf" && /^(begrenz|beschrank|limitier)/.test(words[at + 1] ?? "");
}

/** The end of a range that begins at a number: "to five", "bis maximal fünf", "–5". */
function upperEnd(tokens: readonly Token[], words: readonly string[], from: number, language: Language) {
  const isDash = /^\s?[-–—]\s?$/.test(tokens[from + 1]?.gap ?? "") && /^\d+$/.test(words[from + 1] ?? "");
  if (!isDash && !TO.has(words[from + 1] ?? "")) return null;
  // Of "one hospital and one company" and of "between two and five" only the second is a range.
  const isAnd = /^(and|und)$/.test(words[from + 1]!);
  if (isAnd && boundAt(words, from - 1, language)?.bound !== "BETWEEN") return null;
  const start = isDash ? from + 1 : from + 2;
  const at = start + (boundAt(words, start, language)?.length ?? 0);
  const number = numberAt(tokens, from, at, language);
  const least = numberOf(words[from]!, language);
  return number !== null && least !== null && number >= least ? { at, number } : null;
}

function numberAt(tokens: readonly Token[], first: number, at: number, language: Language): number | null {
  const token = tokens[at];
  return token?.sentence === tokens[first]!.sentence ? numberOf(token.folded, language) : null;
}
