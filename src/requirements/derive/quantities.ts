import type { Language } from "../../graphql/language";
import { namesNumber, sectionNumbers } from "./sectionNumbers";
import type { Token } from "./tokens";
import { type Bound, boundAt } from "./words/bounds";
import { isArticle, numberOf, OTHER_UNITS } from "./words/numberWords";

/** A number of a text with the words that bound it; token numbers, both inclusive. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Whether words bound it, as "at least"; a bare number is taken as the fewest. */
  readonly isBounded: boolean;
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
      isArticle: false,
    };
  const isOpen = /^(oder|und|or|and)$/.test(words[at + 1] ?? "") && /^(mehr|more)$/.test(words[at + 2] ?? "");
  return {
    first,
    last: isOpen ? at + 2 : at,
    ...bounded(cue?.bound ?? "AT_LEAST", number),
    isBounded: cue !== null || isOpen,
    isArticle: cue === null && isArticle(words[at]!, language),
  };
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

/** The fewest and the most that a bound makes of a number. */
export function bounded(bound: Bound, number: number): { minimum: number | null; maximum: number | null } {
  switch (bound) {
    case "AT_MOST":
      return { minimum: null, maximum: number };
    case "LESS_THAN":
      return { minimum: null, maximum: number - 1 };
    case "MORE_THAN":
      return { minimum: number + 1, maximum: null };
    case "EXACTLY":
      return { minimum: number, maximum: number };
    default:
      return { minimum: number, maximum: null };
  }
}

/** Whether a number is a part of another one ("2,5", "3.1"), or of a date, a share or a sum. */
function countsSomethingElse(tokens: readonly Token[], { first, last }: Quantity, text: string): boolean {
  const next = tokens[last + 1];
  const gap = next ? next.gap : text.slice(tokens[last]!.end);
  if (/^\s?[%€$]/.test(gap) || /[€$§]\s?$/.test(tokens[last]!.gap)) return true;
  if (/^[.,/:]$/.test(gap) && /^\d/.test(next?.folded ?? "")) return true;
  if (/^[.,/:]$/.test(tokens[last]!.gap) && /^\d+$/.test(tokens[last - 1]?.folded ?? "")) return true;
  const previous = tokens[first - 1]?.folded ?? "";
  if (/^\s+$/.test(tokens[first]!.gap) && namesNumber(previous)) return true;
  return next !== undefined && OTHER_UNITS.has(next.folded);
}
