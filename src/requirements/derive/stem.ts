/** Letters that have to remain. */
const SHORTEST_STEM = 4;

/** A longer word, as of a text that ran together, is its own stem: taking letter after letter from it would cost their square. */
const LONGEST_WORD = 80;

/**
 * Words whose stem would be that of another one: Altern, to age; Alter, the age, and older; Sachsen, the state; Sachen, things.
 */
const ITS_OWN_STEM = new Set(["altern", "sachsen"]);

/**
 * The stem of a folded German word: endings -em, -er, -e, -s and -n removed one after the other, after J. Caumanns, A Fast and Simple
 * Stemming Algorithm for German Words, Freie Universität Berlin, report B 99-16, 1999. Left out are his endings -nd and -t, which
 * make one word of a noun and a verb.
 */
export function germanStem(word: string): string {
  if (word.length > LONGEST_WORD || ITS_OWN_STEM.has(word)) return word;
  const shorter = word.replace(/(em|er|[esn])$/, "");
  return shorter === word || shorter.length < SHORTEST_STEM ? word : germanStem(shorter);
}

/**
 * The singular of a folded English word: -ies, -es and -s, after D. Harman, How Effective Is Suffixing?, Journal of the American
 * Society for Information Science 42(1), 1991. Both sides of a comparison pass here, so it need only be the same for both.
 */
export function englishStem(word: string): string {
  if (word.length < SHORTEST_STEM || /(us|is)$/.test(word)) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
