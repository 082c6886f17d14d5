import { Language } from "../../graphql/language";
import { fold } from "../../text/fold";
import type { Match, Meaning } from "./meaning.type";
import { closed, hyphenated, spellings } from "./hyphens";
import { englishStem, germanStem } from "./stem";
import type { Token } from "./tokens";

/** A phrase and what it stands for. */
export interface Phrase {
  readonly words: string;
  readonly language: Language;
  readonly meaning: Meaning;
}

/** A folded phrase of at most so many letters is an abbreviation: it counts only as it is written, in upper case. */
const ABBREVIATION_LENGTH = 3;

/** Many phrases, found by the stems of their words. */
export class PhraseIndex {
  private readonly german = new Map<string, Meaning[]>();
  private readonly english = new Map<string, Meaning[]>();
  private readonly abbreviations = new Map<string, Meaning[]>();
  /** Most words of a phrase that begins with a stem. */
  private readonly longest = new Map<string, number>();

  /** @param base phrases that are known already, found beside these */
  constructor(
    phrases: Iterable<Phrase>,
    private readonly base: PhraseIndex | null = null,
  ) {
    for (const { words, language, meaning } of phrases) {
      if (fold(words).length <= ABBREVIATION_LENGTH) {
        if (fold(words) !== "") add(this.abbreviations, words.toUpperCase(), meaning);
        continue;
      }
      const stem = language === Language.DE ? germanStem : englishStem;
      const index = language === Language.DE ? this.german : this.english;
      for (const spelling of spellings(words)) {
        const parts = fold(spelling).split(" ");
        const stems = parts.map(stem);
        const begin = stems[0]!;
        this.longest.set(begin, Math.max(this.longest.get(begin) ?? 1, stems.length));
        add(index, stems.join(" "), meaning);
      }
    }
  }

  /** The longest phrase that begins at a word and stays in its sentence; null where none does. */
  at(tokens: readonly Token[], first: number, text: string): Match | null {
    const start = tokens[first]!;
    const rest = tokens
      .slice(first, first + Math.max(this.reach(start), hyphenated(tokens, first)))
      .filter(({ sentence }) => sentence === start.sentence);
    const german = rest.map((token) => token.german);
    const english = rest.map((token) => token.english);
    for (let length = rest.length; length >= 1; length -= 1) {
      const meanings = this.meanings(
        [german.slice(0, length).join(" "), closed(rest, length, germanStem)],
        [english.slice(0, length).join(" "), closed(rest, length, englishStem)],
      );
      if (meanings.length > 0) return { first, last: first + length - 1, meanings: unique(meanings) };
    }
    // Text that is upper case throughout is no reason to see an abbreviation in each short word.
    const meanings = this.abbreviated(text.slice(start.start, start.end));
    const isFound = meanings.length > 0 && /\p{Ll}/u.test(text);
    return isFound ? { first, last: first, meanings } : null;
  }

  /** What a single German word of that stem stands for; null where it stands for nothing. */
  germanWord(stem: string): readonly Meaning[] | null {
    return this.german.get(stem) ?? this.base?.germanWord(stem) ?? null;
  }

  /** Most words of a phrase that may begin with a word. */
  private reach({ german, english }: Token): number {
    const own = Math.max(this.longest.get(german) ?? 1, this.longest.get(english) ?? 1);
    return this.base
      ? Math.max(own, this.base.longest.get(german) ?? 1, this.base.longest.get(english) ?? 1)
      : own;
  }

  private meanings(german: readonly string[], english: readonly string[]): Meaning[] {
    return [
      ...german.flatMap((stems) => this.german.get(stems) ?? []),
      ...english.flatMap((stems) => this.english.get(stems) ?? []),
      ...(this.base?.meanings(german, english) ?? []),
    ];
  }

  private abbreviated(word: string): Meaning[] {
    return [...(this.abbreviations.get(word) ?? []), ...(this.base?.abbreviated(word) ?? [])];
  }
}

function add(index: Map<string, Meaning[]>, phrase: string, meaning: Meaning) {
  const meanings = index.get(phrase);
  if (meanings) meanings.push(meaning);
  else index.set(phrase, [meaning]);
}

function unique(meanings: readonly Meaning[]): Meaning[] {
  return [...new Map(meanings.map((meaning) => [JSON.stringify(meaning), meaning])).values()];
}
