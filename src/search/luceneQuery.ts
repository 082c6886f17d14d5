import { fold } from "../text/fold";

/** How many words of a text are searched for; the others are left out. */
export const MAXIMUM_WORDS = 10;

/** From this length on, a word also matches words one typing error away. */
export const MINIMUM_FUZZY_LENGTH = 4;

/** The folded words of a text, each once, at most MAXIMUM_WORDS; empty when it has no letter or digit. */
export function searchWords(text: string): string[] {
  return [...new Set(fold(text).split(" ").filter(Boolean))].slice(0, MAXIMUM_WORDS);
}

/**
 * The Lucene query for folded words: each as a whole, as the start of a word, or with one typing error, names above
 * other texts. Folded words consist of letters and digits, so nothing that a person types reaches Lucene's syntax.
 *
 * @param match "all" asks for every word, "any" for at least one
 */
export function luceneQuery(words: readonly string[], match: "all" | "any"): string {
  return words.map(clause).join(match === "all" ? " AND " : " OR ");
}

function clause(word: string): string {
  const whole = `searchNames:"${word}"^8 OR searchText:"${word}"^2`;
  const start = `searchNames:${word}*^4 OR searchText:${word}*`;
  const fuzzy =
    word.length < MINIMUM_FUZZY_LENGTH ? "" : ` OR searchNames:${word}~1^2 OR searchText:${word}~1^0.5`;
  return `(${whole} OR ${start}${fuzzy})`;
}
