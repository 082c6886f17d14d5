import type { Language } from "../../graphql/language";
import { isExclusion, VERB } from "./exclusion";
import type { Token } from "./tokens";
import { boundAt } from "./words/bounds";
import { type DenialSort, denialAt } from "./words/denialWords";

/** What a text says of a word by denying: that it is not asked for; or, by two denials, that it may not be lacking. */
export type Denial = "DENIED" | "REQUIRED" | null;

/** How many words before and behind words that deny what stands around them are denied, and how many "without" takes. */
const REACH = { before: 12, behind: 6, without: 6 };

/** What is denied does not reach back over them: "with hospitals and not with companies". */
const JOINT = /^(und|oder|and|or)$/;

/** The words that a denial takes. */
interface Denied {
  readonly sort: DenialSort;
  /** The words that it denies. */
  readonly words: readonly number[];
  /** The sentence that it denies from its first clause on; null where it denies only what stands around it. */
  readonly sentence: number | null;
}

/**
 * What a text denies: "keine Krankenkassen", "are not required", "ausgenommen sind Behörden". Where a clause begins with the denial, as
 * in "Nicht gefördert werden", all of it is denied. What is denied to be without something has to have it: "Nicht gefördert werden
 * Vorhaben ohne klinische Prüfung". "Not only" and "not less than" deny nothing, nor does an exception from a denial.
 *
 * @param clauses numbers of the clauses, by word
 */
export function denials(tokens: readonly Token[], clauses: readonly number[], language: Language): Denial[] {
  const found = denialsOf(tokens, clauses, language);
  const wordsOf = (...sorts: DenialSort[]) =>
    new Set(found.filter(({ sort }) => sorts.includes(sort)).flatMap(({ words }) => words));
  const denied = wordsOf("FORWARD", "AROUND");
  const without = wordsOf("WITHOUT");
  const excepted = wordsOf("EXCEPT");
  const needed = wordsOf("NEEDED");
  const sentences = new Set(found.map(({ sentence }) => sentence));
  return tokens.map(({ sentence }, word) => {
    if (needed.has(word)) return "REQUIRED";
    const isTurned = without.has(word) || excepted.has(word);
    if (!isTurned) return denied.has(word) ? "DENIED" : null;
    if (!denied.has(word) && !sentences.has(sentence)) return "DENIED";
    return without.has(word) ? "REQUIRED" : null;
  });
}

function denialsOf(tokens: readonly Token[], clauses: readonly number[], language: Language): Denied[] {
  const words = tokens.map(({ folded }) => folded);
  const all: Denied[] = [];
  // A clause that is denied to its end needs no second denial.
  let deniedClause = -1;
  for (let at = 0; at < words.length; at += 1) {
    const bound = boundAt(words, at, language);
    const denial = bound ? null : denialAt(words, at);
    const isWhole = denial?.sort === "FORWARD" && clauses[at] === deniedClause;
    if (denial && isExclusion(tokens, words, at, denial, language)) {
      all.push({
        sort: "NEEDED",
        words: takenWords(words, clauses, at, { ...denial, sort: "WITHOUT" }, false),
        sentence: null,
      });
    } else if (denial && !isWhole) {
      if (denial.sort === "FORWARD") deniedClause = clauses[at]!;
      const isFirst = denial.sort === "AROUND" && clauses[at - 1] !== clauses[at];
      const taken = takenWords(words, clauses, at, denial, isFirst);
      all.push({ sort: denial.sort, words: taken, sentence: isFirst ? tokens[at]!.sentence : null });
    }
    at += (bound ?? denial)?.length ?? 1;
    at -= 1;
  }
  return all;
}

/** The words that a denial takes: those of its clause, as far as it reaches. */
function takenWords(
  words: readonly string[],
  clauses: readonly number[],
  at: number,
  { sort, length }: { sort: DenialSort; length: number },
  isFirst: boolean,
): number[] {
  const taken: number[] = [];
  const isTurn = sort === "WITHOUT" || sort === "EXCEPT";
  const reach = isTurn ? REACH.without : REACH.behind;
  const end = sort === "FORWARD" || isFirst ? words.length : Math.min(words.length, at + length + reach);
  for (let word = at + length; word < end && clauses[word] === clauses[at]; word += 1) {
    // "Without hospitals are not eligible" ends at its verb.
    if (isTurn && VERB.test(words[word]!)) break;
    taken.push(word);
  }
  const isAround = sort === "AROUND" || sort === "NEEDED";
  if (!isAround || JOINT.test(words[at - 1] ?? "")) return taken;
  const begin = Math.max(0, at - REACH.before);
  for (let word = at - 1; word >= begin && clauses[word] === clauses[at]; word -= 1) taken.push(word);
  return taken;
}
