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
export const FUZZY_LENGTH = 5;

/** Names, folded once for any number of comparisons. */
export interface ComparableNames {
  /** Of each name: all its words, and those that are no legal form or stop word. */
  readonly names: readonly { readonly words: readonly string[]; readonly telling: readonly string[] }[];
  /** Folded; "" if unknown. */
  readonly city: string;
}

/** Prepares names for {@link similarityOf}. @param city where it is, null if unknown */
export function comparableNames(names: readonly string[], city: string | null): ComparableNames {
  return {
    names: names.map((name) => {
      const words = [...new Set(fold(name).split(" "))].filter(Boolean);
      const telling = words.filter(
        (word) => word.length > 1 && !LEGAL_FORMS.has(word) && !STOP_WORDS.has(word),
      );
      return { words, telling };
    }),
    city: fold(city ?? ""),
  };
}

/**
 * How much of the two most similar names is the same: shared words count twice, over all words of both (Dice's coefficient).
 * Spellings are folded; legal forms and stop words are set aside as long as others are left. So is the city where it is
 * the same; of two cities the words tell apart what lies in them.
 *
 * @returns 0 to 1
 */
export function similarityOf(one: ComparableNames, other: ComparableNames): number {
  const city = one.city === other.city ? one.city.split(" ") : [];
  const [left, right] = [tellingWords(one, city), tellingWords(other, city)];
  return Math.max(0, ...left.flatMap((words) => right.map((others) => dice(words, others))));
}

/** As {@link similarityOf}, of names that are compared once, in one city or none. */
export function nameSimilarity(
  ones: readonly string[],
  others: readonly string[],
  city: string | null = null,
): number {
  return similarityOf(comparableNames(ones, city), comparableNames(others, city));
}

function tellingWords({ names }: ComparableNames, city: readonly string[]): (readonly string[])[] {
  return names.map(({ words, telling }) => {
    const left = telling.filter((word) => !city.includes(word));
    return left.length > 0 ? left : words;
  });
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

/** Whether two words are the same, one typing error in a long one set aside. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= FUZZY_LENGTH && isOneEditAway(one, other);
}
