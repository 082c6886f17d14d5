import { Language } from "../../graphql/language";
import { fold } from "../../text/fold";
import type { Match, Meaning } from "./meaning.type";
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
  private longest = 1;

  constructor(phrases: Iterable<Phrase>) {
    for (const { words, language, meaning } of phrases) {
      const folded = fold(words);
      if (folded === "") continue;
      if (folded.length <= ABBREVIATION_LENGTH) {
        add(this.abbreviations, words.toUpperCase(), meaning);
        continue;
      }
      const parts = folded.split(" ");
      this.longest = Math.max(this.longest, parts.length);
      const isGerman = language === Language.DE;
      const stems = parts.map(isGerman ? germanStem : englishStem);
      add(isGerman ? this.german : this.english, stems.join(" "), meaning);
    }
  }

  /** The longest phrase that begins at a word and stays in its sentence; null where none does. */
  at(tokens: readonly Token[], first: number, text: string): Match | null {
    const start = tokens[first]!;
    const rest = tokens
      .slice(first, first + this.longest)
      .filter(({ sentence }) => sentence === start.sentence);
    const german = rest.map((token) => token.german);
    const english = rest.map((token) => token.english);
    for (let length = rest.length; length >= 1; length -= 1) {
      const meanings = [
        ...(this.german.get(german.slice(0, length).join(" ")) ?? []),
        ...(this.english.get(english.slice(0, length).join(" ")) ?? []),
      ];
      if (meanings.length > 0) return { first, last: first + length - 1, meanings: unique(meanings) };
    }
    // Text that is upper case throughout is no reason to see an abbreviation in each short word.
    const meanings = this.abbreviations.get(text.slice(start.start, start.end));
    return meanings && text !== text.toUpperCase() ? { first, last: first, meanings } : null;
  }

  /** What a single German word of that stem stands for; null where it stands for nothing. */
  germanWord(stem: string): readonly Meaning[] | null {
    return this.german.get(stem) ?? null;
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
