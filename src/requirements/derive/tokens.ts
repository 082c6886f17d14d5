import { fold } from "../../text/fold";
import { englishStem, germanStem } from "./stem";

/** A word of a text. */
export interface Token {
  /** Offsets in the text in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Its stem, taken for a German and for an English word. */
  readonly german: string;
  readonly english: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isCapitalised: boolean;
  /** Number of its sentence; an item of a list is one. */
  readonly sentence: number;
}

/** Words; a soft hyphen belongs to its word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;

/** Short forms after which a full stop ends no sentence, folded. */
const SHORT_FORMS = new Set([
  "mind",
  "min",
  "max",
  "ca",
  "bzw",
  "ggf",
  "inkl",
  "z",
  "b",
  "d",
  "h",
  "u",
  "a",
  "o",
  "etc",
  "vgl",
  "e",
  "g",
  "i",
  "nr",
  "no",
  "incl",
  "approx",
]);

/** The words of a text, in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const folded = fold(word.replace(/\u00ad/g, "")).replace(/ /g, "");
    if (folded === "") continue;
    const gap = text.slice(end, start);
    const before = tokens.at(-1);
    if (before && endsSentence(gap, before.folded, /^\p{Lu}|^\p{N}/u.test(word))) sentence += 1;
    end = start + word.length;
    tokens.push({
      start,
      end,
      folded,
      german: germanStem(folded),
      english: englishStem(folded),
      gap,
      isCapitalised: /^\p{Lu}/u.test(word),
      sentence,
    });
  }
  return tokens;
}

function endsSentence(gap: string, before: string, isNextCapital: boolean): boolean {
  if (/[;!?•]|\n\s*\n|\n\s*[-–*]/.test(gap)) return true;
  // "3. Partner" is an ordinal in German, and "mind. 3" a short form.
  return /\.\s/.test(gap) && isNextCapital && !SHORT_FORMS.has(before) && !/^\d{1,2}$/.test(before);
}
