import type { Turns } from "../../collections/turns";
import type { Language } from "../../graphql/language";
import { clausesOf } from "./clauses";
import { type Cues, cuesOf } from "./cues";
import { exampleWords } from "./examples";
import type { Match } from "./meaning.type";
import type { FindMatches } from "./matches";
import { type Denial, denials } from "./negation";
import { officeNames } from "./officeNames";
import { quantitiesOf, type Quantity } from "./quantities";
import { type Token, tokensOf } from "./tokens";

/** Words of a text. */
export interface Passage {
  readonly text: string;
  /** Offsets in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A text, read: its words and what is known of them. Words are named by their number. */
export interface Reading {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly quantities: readonly Quantity[];
  /** Numbers of the clauses, by word. */
  readonly clauses: readonly number[];
  denial(index: number): Denial;
  /** Whether a word is one of a list of examples. */
  isExample(index: number): boolean;
  cues(index: number): Cues;
  /** The text from one word to another, both included. */
  readonly passage: (first: number, last: number) => Passage;
}

/** Reads a text in a language. */
export async function readText(
  text: string,
  language: Language,
  findMatches: FindMatches,
  turns: Turns,
): Promise<Reading> {
  const tokens = tokensOf(text);
  await turns.next();
  const clauses = clausesOf(tokens, language);
  const denied = denials(tokens, clauses, language);
  await turns.next();
  const examples = exampleWords(tokens, clauses);
  const named = officeNames(tokens);
  const cues = cuesOf(tokens, clauses);
  await turns.next();
  const quantities = quantitiesOf(tokens, text, language);
  const matches = await findMatches(tokens, text, turns);
  return {
    language,
    tokens,
    clauses,
    matches: matches.filter(({ first }) => !named[first]),
    quantities,
    denial: (index) => denied[index]!,
    isExample: (index) => examples[index]!,
    cues,
    passage: (first, last) => {
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      return { text: text.slice(start, end), start, end };
    },
  };
}
