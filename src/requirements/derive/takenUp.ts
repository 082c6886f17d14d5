import { isDemand, isParticipation } from "./cues";
import { behind } from "./behind";
import { type Match, meaningOf } from "./meaning.type";
import type { Reading } from "./reading";

/** How many words behind a denied kind of partner may take it up again. */
const REACH = 24;

/** Words that may stand before the verb that takes a subject up. */
const TURN = /^(but|however|yet|und|and|aber|jedoch|they|diese|sie)$/;

/**
 * Whether what a clause denies is demanded by the next one, whose subject it is too: "Hospitals are not funded, but must be involved",
 * "Krankenhäuser werden nicht gefördert, müssen aber eingebunden sein".
 */
export function isTakenUp(reading: Reading, { last }: Match): boolean {
  const { tokens, matches, clauses } = reading;
  const { sentence } = tokens[last]!;
  const isHere = (word: number) => tokens[word]?.sentence === sentence && word <= last + REACH;
  let verb = last + 1;
  while (isHere(verb) && !(isDemand(tokens[verb]!.folded) && isSubjectLess(reading, last, verb))) verb += 1;
  if (!isHere(verb)) return false;
  let end = verb;
  while (isHere(end + 1)) end += 1;
  const words = tokens.slice(verb, end + 1);
  const isDenied = words.some((_word, index) => reading.denial(verb + index) === "DENIED");
  const names = behind(matches, verb, end - verb).filter((match) => match.first <= end);
  const isOfOthers = names.some((match) => meaningOf(match, "ACTOR") !== null);
  return (
    clauses[verb] !== clauses[last] &&
    !isDenied &&
    !isOfOthers &&
    words.some(({ folded }) => isParticipation(folded))
  );
}

/** Whether a verb has no subject of its own: nothing but turns stands before it since its clause or the one before began. */
function isSubjectLess({ tokens, clauses }: Reading, from: number, verb: number): boolean {
  let word = verb - 1;
  while (word > from && TURN.test(tokens[word]!.folded)) word -= 1;
  return word > from && clauses[word] !== clauses[verb];
}
