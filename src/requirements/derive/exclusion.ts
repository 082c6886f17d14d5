import type { Language } from "../../graphql/language";
import type { Token } from "./tokens";
import { boundAt } from "./words/bounds";
import { type DenialSort, denialAt } from "./words/denialWords";

/** Verbs of a main clause. */
export const VERB = /^(wird|werden|ist|sind|mus|musen|kann|konnen|is|are|will|must|shall|can|may|be)$/;

/** What is excluded as a whole for what it does not have. */
const WHOLE =
  /^(verbund|konsorti|vorhaben|projekt|antrag|skizze|consorti|projects?$|proposals?$|applications?$)/;

/** How what is excluded is tied to what it does not have. */
const RELATIVE = /^(die|das|der|denen|dem|deren|welche|that|which|who|where|whose|with|mit)$/;

/** Verbs by which a whole has something. */
const HAVING = /^(includ|involv|compris|contain|have$|addres|cover)/;

/** How many words around a "no" show that something is excluded for not having what it names. */
const EXCLUSION_REACH = 12;

/**
 * Whether a "no" or "not" names what excludes those who lack it: "Konsortien, in denen kein KMU mitwirkt, sind nicht förderfähig",
 * "Proposals that do not include at least one SME will be rejected".
 */
export function isExclusion(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  { sort, length }: { sort: DenialSort; length: number },
  language: Language,
): boolean {
  const isNotHaving =
    /^(nicht|not)$/.test(words[at]!) &&
    (HAVING.test(words[at + 1] ?? "") || boundAt(words, at + 1, language) !== null);
  if (sort !== "FORWARD" && !isNotHaving) return false;
  const { sentence } = tokens[at]!;
  const before = words.slice(Math.max(0, at - EXCLUSION_REACH), at);
  const whole = before.findLastIndex((word) => WHOLE.test(word));
  const between = before.slice(whole + 1);
  if (whole < 0 || tokens[at - between.length - 1]!.sentence !== sentence) return false;
  // "Im Verbund ist keine Krankenkasse nötig" excludes nobody.
  if (between.some((word) => VERB.test(word)) || !between.some((word) => RELATIVE.test(word))) return false;
  for (let word = at + length; word < at + length + EXCLUSION_REACH; word += 1) {
    if (tokens[word]?.sentence !== sentence) return false;
    if (denialAt(words, word)?.sort === "AROUND") return true;
  }
  return false;
}
