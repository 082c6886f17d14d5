import type { Language } from "../../graphql/language";
import { fold } from "../../text/fold";
import type { Token } from "./tokens";
import { boundAt } from "./words/bounds";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

/** They deny what follows in their clause. */
const FORWARD = set(
  "kein keine keinen keinem keiner keines ohne außer weder no without except excluding neither nor",
);

/** They deny what stands around them. */
const AROUND = set(
  "nicht ausgenommen ausgeschlossen entbehrlich not excluded cannot unnecessary optional freiwillig",
);

/** How many words before and behind a word that denies what stands around it are denied. */
const REACH = { before: 8, behind: 6 };

/**
 * Whether each word of a text is denied: "keine Krankenkassen", "are not required", "ausgenommen sind Behörden". Where a clause begins
 * with the denial, as in "Nicht gefördert werden", all of it is denied. "Not only" and "not less than" deny nothing.
 *
 * @param clauses numbers of the clauses, by word
 */
export function deniedWords(
  tokens: readonly Token[],
  clauses: readonly number[],
  language: Language,
): boolean[] {
  const words = tokens.map(({ folded }) => folded);
  const denied = tokens.map(() => false);
  for (let at = 0; at < words.length; at += 1) {
    const bound = boundAt(words, at, language);
    if (bound) {
      at += bound.length - 1;
      continue;
    }
    const isForward = FORWARD.has(words[at]!);
    if ((!isForward && !AROUND.has(words[at]!)) || /^(nur|only)$/.test(words[at + 1] ?? "")) continue;
    const isFirst = clauses[at - 1] !== clauses[at];
    const from = isForward ? at : Math.max(0, at - REACH.before);
    const to = isForward || isFirst ? words.length : at + REACH.behind + 1;
    for (let index = from; index < Math.min(to, words.length); index += 1) {
      if (clauses[index] === clauses[at]) denied[index] = true;
      else if (index > at) break;
    }
  }
  return denied;
}
