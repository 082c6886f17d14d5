import { isOneEditAway } from "./isOneEditAway";
import type { SearchTerm } from "./searchTerms";

/** How a text meets a word of a search. */
export interface TermHit {
  /** 0 for not at all, to 1 for the whole word. */
  readonly quality: number;
  /** How many words of the text are met as a whole; starts, ends and typing errors cover nothing. */
  readonly covered: number;
}

/** The word is not in the text. */
export const NO_HIT: TermHit = { quality: 0, covered: 0 };

const WHOLE_WORD = 1;
const EQUIVALENT = 0.95;
const START_OF_WORD = 0.8;
const PART_OF_COMPOUND = 0.7;
const TYPING_ERROR = 0.6;

/**
 * The best way in which a text meets a word: 1 for the whole word, 0.95 for what else it is called, 0.8 for the start of
 * a word, 0.7 for a part of a compound, 0.6 for one typing error.
 *
 * @param words the text's folded words
 * @param parts the parts of the compounds among them
 */
export function termHit(term: SearchTerm, words: readonly string[], parts: ReadonlySet<string>): TermHit {
  const { word, equivalents, isFuzzy } = term;
  if (words.includes(word)) return { quality: WHOLE_WORD, covered: 1 };
  const text = equivalents.length > 0 ? ` ${words.join(" ")} ` : "";
  const equivalent = equivalents.find((each) => text.includes(` ${each} `));
  if (equivalent !== undefined) return { quality: EQUIVALENT, covered: equivalent.split(" ").length };
  if (words.some((each) => each.startsWith(word))) return { quality: START_OF_WORD, covered: 0 };
  if ([word, ...equivalents].some((each) => parts.has(each)))
    return { quality: PART_OF_COMPOUND, covered: 0 };
  if (isFuzzy && words.some((each) => isOneEditAway(word, each)))
    return { quality: TYPING_ERROR, covered: 0 };
  return NO_HIT;
}
