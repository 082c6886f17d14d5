import { fold } from "../text/fold";

/** German and English words that say nothing by themselves, folded; searched for only when a text has no others. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "of the and for in on at to by with from a an " +
    "der die das des dem den und oder für zu zur zum von vom im am an auf aus bei mit in ein eine einer eines"
  )
    .split(" ")
    .map(fold),
);

/** The folded words without stop words; all of them when there are only such. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : words;
}
