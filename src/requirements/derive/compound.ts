import type { Meaning } from "./meaning.type";

/** Letters between the parts of a German compound. */
const LINKS = ["", "s", "es", "n", "en", "e", "er"];

/** What inflection leaves behind the last part, whose stem was found. */
const INFLECTION = /^(e|s|n|en|es|er|ern|em|nen|nnen)?$/;

/** Fewest letters of a part: shorter ones are found in too many words. */
const SHORTEST_PART = 4;

/** Most letters of a part: no known word is longer. Without a bound, a word without end costs the square of its length. */
const LONGEST_PART = 40;

/** Most letters of a compound: what is longer is no word that people write. */
export const LONGEST_COMPOUND = 80;

/** Tells what the stem of a word stands for, [] for a known word without meaning, null for an unknown one. */
export type KnownWord = (stem: string) => readonly Meaning[] | null;

/**
 * The parts of a folded German compound: known words with linking letters between them, the longest first part that leads to an
 * end. Every part has to be known: `Kooperation` is no operation, and `Berichterstattung` no reimbursement.
 *
 * @returns what each part stands for, in their order; null for a word that is not made of at least two known ones, or is too long to be one
 */
export function compoundParts(word: string, known: KnownWord): (readonly Meaning[])[] | null {
  if (word.length > LONGEST_COMPOUND) return null;
  const deadEnds = new Set<number>();
  const partsFrom = (start: number): (readonly Meaning[])[] | null => {
    if (deadEnds.has(start)) return null;
    const longest = Math.min(word.length, start + LONGEST_PART);
    for (let end = longest; end >= start + SHORTEST_PART; end -= 1) {
      if (start === 0 && end === word.length) continue;
      const meanings = knownPart(word, start, end, known);
      if (!meanings) continue;
      if (start > 0 && INFLECTION.test(word.slice(end))) return [meanings];
      for (const link of LINKS) {
        const rest = word.startsWith(link, end) ? partsFrom(end + link.length) : null;
        if (rest) return [meanings, ...rest];
      }
    }
    deadEnds.add(start);
    return null;
  };
  return partsFrom(0);
}

function knownPart(word: string, start: number, end: number, known: KnownWord): readonly Meaning[] | null {
  const part = word.slice(start, end);
  // Folding takes the e from "Pharmaentwicklung" as from "Aerzte".
  const isFolded = start > 0 && /[aou]/.test(word[start - 1]!);
  return known(part) ?? (isFolded ? known(`e${part}`) : null);
}
