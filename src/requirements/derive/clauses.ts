import type { Language } from "../../graphql/language";
import { fold } from "../../text/fold";
import type { Token } from "./tokens";
import { boundAt } from "./words/bounds";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

/** Words that begin another clause by themselves. */
const TURNS = set("aber sondern jedoch but however");

/** Words that begin another clause behind a comma; without one of them it only parts the items of a list. */
const AFTER_COMMA = set(
  "die der das dem den welche welcher welches dass wenn sofern wobei darunter davon müssen muss sollen soll sind ist which who that " +
    "including of whereas while must shall should are is nicht ausgenommen außer ohne not except excluding " +
    "idealerweise vorzugsweise bevorzugt möglichst ideally preferably optimally",
);

/** Verbs by which the part of a sentence behind a comma is a clause of its own, if the part before has one too. */
const VERBS = set(
  "ist sind wird werden muss müssen soll sollen kann können darf dürfen is are was were will must shall should can may cannot",
);

/** How many words behind a comma are looked through for a verb. */
const REACH = 16;

/** Numbers of the clauses that the words of a text stand in. */
export function clausesOf(tokens: readonly Token[], language: Language): number[] {
  const words = tokens.map(({ folded }) => folded);
  let clause = 0;
  let hasVerb = false;
  return tokens.map(({ folded, gap, sentence }, index) => {
    const isNewSentence = index > 0 && tokens[index - 1]!.sentence !== sentence;
    const isBehindComma =
      /[,–:(]/.test(gap) && (AFTER_COMMA.has(folded) || boundAt(words, index, language) !== null);
    // "Not however" goes on with what it denies.
    const isTurn = TURNS.has(folded) && !/^(nicht|not|no)$/.test(words[index - 1] ?? "");
    const isSecond = hasVerb && gap.includes(",") && hasVerbBeforeComma(tokens, index);
    if (isNewSentence || isBehindComma || isTurn || isSecond) {
      clause += 1;
      hasVerb = false;
    }
    hasVerb ||= VERBS.has(folded);
    return clause;
  });
}

/** Whether a verb stands between a word and the next comma or the end of its sentence. */
function hasVerbBeforeComma(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(from + REACH, tokens.length); index += 1) {
    const { gap, sentence, folded } = tokens[index]!;
    if (sentence !== tokens[from]!.sentence || (index > from && gap.includes(","))) return false;
    if (VERBS.has(folded)) return true;
  }
  return false;
}
