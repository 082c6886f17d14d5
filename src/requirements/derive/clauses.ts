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

/** Numbers of the clauses that the words of a text stand in. */
export function clausesOf(tokens: readonly Token[], language: Language): number[] {
  const words = tokens.map(({ folded }) => folded);
  let clause = 0;
  return tokens.map(({ folded, gap, sentence }, index) => {
    const isNewSentence = index > 0 && tokens[index - 1]!.sentence !== sentence;
    const isBehindComma =
      /[,–:(]/.test(gap) && (AFTER_COMMA.has(folded) || boundAt(words, index, language) !== null);
    // "Not however" goes on with what it denies.
    const isTurn = TURNS.has(folded) && !/^(nicht|not|no)$/.test(words[index - 1] ?? "");
    if (isNewSentence || isBehindComma || isTurn) clause += 1;
    return clause;
  });
}
