import type { Token } from "./tokens";

/** Words that name examples, folded, and so do not ask for what they name. */
const EXAMPLE = [
  "zb",
  "z b",
  "zum beispiel",
  "beispielsweise",
  "wie etwa",
  "eg",
  "e g",
  "for example",
  "for instance",
  "such as",
].map((words) => words.split(" "));

/** The words from which a sentence goes on with what it asks. */
const VERB = /^(mus|musen|soll|sollen|sollten|ist|sind|wird|werden|must|shall|should|is|are|will|has|have)$/;

/**
 * Which words of a text are only examples: "Partner aus der Versorgung (z. B. Krankenhäuser, Praxen)". Inside brackets they go on to
 * the bracket's end, elsewhere to the end of their clause or its verb.
 *
 * @param clauses numbers of the clauses, by word
 */
export function exampleWords(tokens: readonly Token[], clauses: readonly number[]): boolean[] {
  const isExample = tokens.map(() => false);
  let isBracket = false;
  let isNamed = false;
  let clause = -1;
  tokens.forEach(({ gap, folded, sentence }, at) => {
    const isNewSentence = tokens[at - 1]?.sentence !== sentence;
    const isClosed = isNewSentence || /\)[^(]*$/.test(gap);
    const isOpened = /\([^)]*$/.test(gap);
    const isEnd = isBracket ? isClosed : clauses[at] !== clause || VERB.test(folded);
    if (isEnd) isNamed = false;
    if (isOpened || isClosed) isBracket = isOpened;
    const cue = EXAMPLE.find((words) => words.every((word, index) => tokens[at + index]?.folded === word));
    if (cue) {
      isNamed = true;
      clause = clauses[at]!;
    }
    isExample[at] = isNamed;
  });
  return isExample;
}
