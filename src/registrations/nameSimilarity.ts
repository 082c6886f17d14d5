import { isOneEditAway } from "../search/isOneEditAway";
import { STOP_WORDS } from "../search/stopWords";
import { fold } from "../text/fold";

/** Words of legal forms, folded: they tell little of who it is. */
const LEGAL_FORMS = new Set(
  "gmbh ggmbh mbh ag se kg kgaa ohg gbr ug ev eg co inc ltd llc bv nv sa sas srl spa aps oy ab"
    .split(" ")
    .map(fold),
);

/** From this length on, words one typing error apart count as the same. */
const FUZZY_LENGTH = 5;

/**
 * How much of the two most similar names is the same: shared words count twice, over all words of both (Dice's coefficient).
 * Spellings are folded; legal forms, stop words and the city's own words are set aside as long as others are left.
 *
 * @param cities whose words say nothing, as most names in a city could hold them
 * @returns 0 to 1
 */
export function nameSimilarity(
  ones: readonly string[],
  others: readonly string[],
  cities: readonly (string | null)[] = [],
): number {
  const cityWords = new Set(cities.flatMap((city) => (city === null ? [] : fold(city).split(" "))));
  const wordsOf = (names: readonly string[]) => names.map((name) => tellingWords(name, cityWords));
  const [left, right] = [wordsOf(ones), wordsOf(others)];
  return Math.max(0, ...left.flatMap((one) => right.map((other) => dice(one, other))));
}

function tellingWords(name: string, cityWords: ReadonlySet<string>): string[] {
  const words = [...new Set(fold(name).split(" "))].filter(Boolean);
  const telling = words.filter(
    (word) => word.length > 1 && !LEGAL_FORMS.has(word) && !STOP_WORDS.has(word) && !cityWords.has(word),
  );
  return telling.length > 0 ? telling : words;
}

function dice(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  // Compounds are written in one word or several.
  if (one.join("") === other.join("")) return 1;
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.findIndex((candidate) => isSameWord(word, candidate));
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= FUZZY_LENGTH && isOneEditAway(one, other);
}
