import { fold } from "../../text/fold";
import type { Token } from "./tokens";

/** Most words that are read as one. */
const LONGEST_COMPOUND = 6;

/** A phrase as it is written, and in one word where it has hyphens: "Herz-Kreislauf-Erkrankungen", "Herzkreislauferkrankungen". */
export function spellings(words: string): string[] {
  const joined = words.replace(/(?<=\p{L})-(?=\p{L})/gu, "");
  return joined === words ? [words] : [words, joined];
}

/** How many words hyphens join from one on. */
export function hyphenated(tokens: readonly Token[], first: number): number {
  let length = 1;
  while (length < LONGEST_COMPOUND && tokens[first + length]?.gap === "-") length += 1;
  return length;
}

/** The stem of words that hyphens join, taken as one word; "" where others stand between them. */
export function closed(tokens: readonly Token[], length: number, stem: (word: string) => string): string {
  const words = tokens.slice(0, length);
  const isJoined = length > 1 && words.slice(1).every(({ gap }) => gap === "-");
  // Folded again: what meets at a hyphen folds as inside a word.
  return isJoined ? stem(fold(words.map(({ folded }) => folded).join(""))) : "";
}
