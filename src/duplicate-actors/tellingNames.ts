import type { Turns } from "../collections/turns";
import { FUZZY_LENGTH, isSameWord, namePairs, sharedWords } from "../registrations/nameSimilarity";
import { type Comparable, isSameCity, leastSimilarity } from "../registrations/possibleDuplicates";

/** Of the actors of a country that share the same words, at most so many may be one: what more of them share is what many say. */
const MOST_SHARING = 3;
/** So many letters tell more than an acronym, which organisations of different cities may have in common. */
const LEAST_LETTERS = FUZZY_LENGTH + 1;
/** In shorter words another letter is more often another word than a typing error: UNIPI and UNIPD are two universities. */
export const LONG_WORD = 8;
/** Among fewer actors no word is common only because two of them have it. */
const LEAST_ACTORS = 1_000;

/** An actor as its names are compared. */
export interface NamedActor extends Comparable {
  /** Its name and its legal name, each in one piece, see wholeNames. */
  readonly ownNames: readonly string[];
  /** All its names likewise. */
  readonly allNames: readonly string[];
}

/** Tells whether names are similar by more than what many names say: by how rare words are among the actors compared. */
export class TellingNames {
  private readonly holders = new Map<string, NamedActor[]>();

  private constructor(private readonly actorCount: number) {}

  /** @param turns lets others have their turn between two actors */
  static async of(actors: readonly NamedActor[], turns: Turns): Promise<TellingNames> {
    const names = new TellingNames(Math.max(actors.length, LEAST_ACTORS));
    for (const actor of actors) {
      await turns.next();
      for (const word of actor.names.names.flatMap(({ words }) => words)) {
        const known = names.holders.get(word);
        if (known === undefined) names.holders.set(word, [actor]);
        else if (known.at(-1) !== actor) known.push(actor);
      }
    }
    return names;
  }

  /**
   * Whether two actors with similar names share more than what many say. Either a whole name, which for one of them is more than
   * a short form or alias; or words of two names that are similar by Dice's coefficient with rare words counting more, and that
   * few actors of their country have all of.
   */
  areTelling(one: NamedActor, other: NamedActor): boolean {
    const isOwn = ({ ownNames }: NamedActor, { allNames }: NamedActor) =>
      ownNames.some((name) => allNames.includes(name));
    if (isOwn(one, other) || isOwn(other, one)) return true;
    const least = leastSimilarity(one, other);
    const leastLetters = isSameCity(one, other) ? 1 : LEAST_LETTERS;
    return namePairs(one.names, other.names).some(([left, right]) => {
      const shared = sharedBy(left, right);
      const letters = shared.reduce((sum, [word = ""]) => sum + word.length, 0);
      if (letters < leastLetters || this.similarity(left, right, shared) < least) return false;
      return this.sharing(one.country, shared) <= MOST_SHARING;
    });
  }

  private similarity(left: readonly string[], right: readonly string[], shared: Shared): number {
    if (left.join("") === right.join("")) return 1;
    const sum = (words: readonly string[]) => words.reduce((total, word) => total + this.weightOf(word), 0);
    // A typing error makes no rare word of a common one.
    const both = shared.map((spellings) => Math.min(...spellings.map((word) => this.weightOf(word))));
    return (2 * both.reduce((total, weight) => total + weight, 0)) / (sum(left) + sum(right));
  }

  /** Every word of the names, each once. */
  words(): Iterable<string> {
    return this.holders.keys();
  }

  /** Near 0 for a word that all actors have, 1 for one that only one has: the logarithm of its rarity. */
  weightOf(word: string): number {
    const count = this.holders.get(word)?.length ?? 1;
    return Math.log((this.actorCount + 1) / count) / Math.log(this.actorCount + 1);
  }

  /** How many actors of a country have all of these words, each in one of its spellings. */
  private sharing(country: string | null, shared: Shared): number {
    const [rarest = [], ...others] = shared
      .map((spellings) => [...new Set(spellings.flatMap((word) => this.holders.get(word)!))])
      .sort((one, other) => one.length - other.length);
    return rarest.filter(
      (actor) => actor.country === country && others.every((holders) => holders.includes(actor)),
    ).length;
  }
}

/** Words that two names share, each in one or two spellings. */
type Shared = readonly (readonly string[])[];

/** All words of one name where compounds are written in one word or several. */
function sharedBy(left: readonly string[], right: readonly string[]): Shared {
  if (left.join("") === right.join("")) return left.map((word) => [word]);
  return sharedWords(
    left,
    right,
    (word, other) =>
      word === other || (Math.min(word.length, other.length) >= LONG_WORD && isSameWord(word, other)),
  );
}
