import { isCompoundHead } from "./compoundParts";
import { fold } from "../text/fold";
import { equivalentsOf } from "./equivalents";
import { contentWords } from "./stopWords";

/** How many words of a text are searched for; the others are left out. */
export const MAXIMUM_WORDS = 10;

/** How many letters of a word are searched for: Lucene refuses a start of a thousand. */
const MAXIMUM_LETTERS = 100;

/** From this length on, a word also matches words one typing error away. */
export const MINIMUM_FUZZY_LENGTH = 4;

/** Up to this length, a word all in capitals is an acronym: DKFZ is no typing error for DKRZ. */
const MAXIMUM_ACRONYM_LENGTH = 5;

/** A word of a search text. */
export interface SearchTerm {
  /** Folded: letters and digits only. */
  readonly word: string;
  /** What it may be called as well: folded words, or several joined by one space. */
  readonly equivalents: readonly string[];
  /** Whether words one typing error away match. */
  readonly isFuzzy: boolean;
  /** How much the word says, above 0 to 1: a word that thousands of names hold says little. */
  readonly weight: number;
}

/** Words that so many names hold that finding one of them means little. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "research science sciences technology development health medical european international national foundation " +
    "forschung wissenschaft deutsche deutsches deutscher german germany deutschland gmbh limited company group project"
  )
    .split(" ")
    .map(fold),
);

const COMMON_WEIGHT = 0.3;
const SHORT_WEIGHT = 0.5;

/**
 * The words of a text that are searched for: folded, each once, without stop words if there are others, at most
 * MAXIMUM_WORDS; empty when the text has no letter or digit.
 */
export function searchTerms(text: string): SearchTerm[] {
  const typed = new Map<string, boolean>();
  for (const raw of text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)) {
    for (const whole of fold(raw).split(" ").filter(Boolean)) {
      const word = whole.slice(0, MAXIMUM_LETTERS);
      if (!typed.has(word)) typed.set(word, isAcronym(raw));
    }
  }
  return contentWords([...typed.keys()])
    .slice(0, MAXIMUM_WORDS)
    .map((word) => {
      const acronym = typed.get(word) ?? false;
      const equivalents = equivalentsOf(word);
      return {
        word,
        equivalents,
        isFuzzy: word.length >= MINIMUM_FUZZY_LENGTH && !acronym,
        weight: weightOf(word, equivalents.length > 0, acronym),
      };
    });
}

function isAcronym(raw: string): boolean {
  return raw.length <= MAXIMUM_ACRONYM_LENGTH && /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(raw);
}

function weightOf(word: string, hasEquivalents: boolean, acronym: boolean): number {
  if (hasEquivalents || isCompoundHead(word) || COMMON_WORDS.has(word)) return COMMON_WEIGHT;
  return word.length < MINIMUM_FUZZY_LENGTH && !acronym ? SHORT_WEIGHT : 1;
}
