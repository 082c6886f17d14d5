/** A topic of the thesaurus with the labels that a title may name it by. */
export interface LabelledReference {
  key: string;
  labels: string[];
}

/**
 * Finds the topics that a title names, the plain way: each label is looked for in each title. Independent of
 * src/topics/derive, by the same rules: a label has to be there as a whole phrase, spellings folded and plurals of any
 * word made singular; one of three letters or fewer counts only where the title writes it in capitals, unless it
 * writes everything so.
 */
export function topicsNamedBy(title: string, topics: readonly LabelledReference[]): string[] {
  const words = title.split(/[^\p{L}\p{N}]+/u);
  const text = ` ${phrase(title)} `;
  const isShouted = title.toUpperCase() === title;
  const names = (label: string) => {
    const length = folded(label).length;
    if (length === 0) return false;
    if (length <= 3) return !isShouted && words.includes(label.toUpperCase());
    return text.includes(` ${phrase(label)} `);
  };
  return topics.filter(({ labels }) => labels.some(names)).map(({ key }) => key);
}

const phrases = new Map<string, string>();

function phrase(text: string): string {
  const known = phrases.get(text);
  if (known !== undefined) return known;
  const made = folded(text).split(" ").map(singular).join(" ");
  phrases.set(text, made);
  return made;
}

function singular(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/ies$|s$/u, (ending) => (ending === "s" ? "" : "y"));
}

const LETTERS: Record<string, string> = { ß: "s", æ: "a", œ: "o", ø: "o", ł: "l", đ: "d", ı: "i" };
const PAIRS = new Set(["ss", "ae", "oe", "ue"]);

/** The text in lower case without accents; of `ss`, `ae`, `oe` and `ue` the first letter; single spaces between words. */
function folded(text: string): string {
  const letters = [...text.normalize("NFKD").toLowerCase()]
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => LETTERS[letter] ?? letter);
  let result = "";
  for (let index = 0; index < letters.length; index += 1) {
    result += letters[index]!;
    if (PAIRS.has(`${letters[index]}${letters[index + 1]}`)) index += 1;
  }
  return result.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
