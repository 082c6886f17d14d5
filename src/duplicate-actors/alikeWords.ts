import type { Turns } from "../collections/turns";
import { isSameWord } from "../registrations/nameSimilarity";
import { LONG_WORD } from "./tellingNames";

/**
 * Of each word that has some, the others that count as the same in names. No word is compared with every other one: two
 * long words one typing error apart are the same text once a letter is left out of one of them or of both.
 *
 * @param turns lets others have their turn between two words
 */
export async function alikeWords(words: Iterable<string>, turns: Turns): Promise<Map<string, Set<string>>> {
  const alike = new Map<string, Set<string>>();
  const byForm = new Map<string, string | string[]>();
  for (const word of new Set(words)) {
    await turns.next();
    if (word.length < LONG_WORD) continue;
    for (const form of formsOf(word)) {
      const others = byForm.get(form);
      // Most forms are one word's only; a list for each would cost more than all the rest.
      byForm.set(form, others === undefined ? word : [others, word].flat());
      if (others === undefined) continue;
      for (const other of [others].flat()) if (isSameWord(word, other)) enter(alike, word, other);
    }
  }
  return alike;
}

function enter(alike: Map<string, Set<string>>, one: string, other: string): void {
  alike.set(one, (alike.get(one) ?? new Set()).add(other));
  alike.set(other, (alike.get(other) ?? new Set()).add(one));
}

function formsOf(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, at) => `${word.slice(0, at)}${word.slice(at + 1)}`)]);
}
