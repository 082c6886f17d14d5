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
  // Many names are one name in several spellings.
  const folded = new Set(names.map(fold));
  return { names: Array.from(folded, comparableName), city: fold(city ?? "") };
}

function comparableName(folded: string): ComparableNames["names"][number] {
  const words = [...new Set(folded.split(" "))].filter(Boolean);
  const telling = words.filter((word) => word.length > 1 && !LEGAL_FORMS.has(word) && !STOP_WORDS.has(word));
  return { words, telling };
}

/**
 * How much of the two most similar names is the same: shared words count twice, over all words of both (Dice's coefficient).
 * Spellings are folded; legal forms and stop words are set aside as long as others are left. So is the city where it is
 * the same; of two cities the words tell apart what lies in them.
 *
 * @returns 0 to 1
 */
export function similarityOf(one: ComparableNames, other: ComparableNames): number {
  return Math.max(0, ...namePairs(one, other).map(([words, others]) => dice(words, others)));
}

/** Every name of one beside every name of the other: the words of each that are compared. */
export function namePairs(
  one: ComparableNames,
  other: ComparableNames,
): [readonly string[], readonly string[]][] {
  const city = one.city === other.city ? one.city.split(" ") : [];
  const [left, right] = [tellingWords(one, city), tellingWords(other, city)];
  return left.flatMap((words) =>
    right.map((others): [readonly string[], readonly string[]] => [words, others]),
  );
}

/** As {@link similarityOf}, of names that are compared once, in one city or none. */
export function nameSimilarity(
  ones: readonly string[],
  others: readonly string[],
  city: string | null = null,
): number {
  return similarityOf(comparableNames(ones, city), comparableNames(others, city));
}

/** Every name in one piece, without legal forms as long as anything else is left. */
export function wholeNames({ names }: ComparableNames): string[] {
  return names.map(({ words, telling }) => (telling.length > 0 ? telling : words).join(""));
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
  return (2 * sharedWords(one, other, isSameWord).length) / (one.length + other.length);
}

/** The words that two names share, each as one and as the other spells it. @param isSame which words are the same */
export function sharedWords(
  one: readonly string[],
  other: readonly string[],
  isSame: (word: string, candidate: string) => boolean,
): [string, string][] {
  const left = [...other];
  return one.flatMap((word): [string, string][] => {
    const at = left.findIndex((candidate) => isSame(word, candidate));
    return at === -1 ? [] : [[word, left.splice(at, 1)[0]!]];
  });
}

/** Whether two words are the same, one typing error in a long one set aside. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= FUZZY_LENGTH && isOneEditAway(one, other);
}
