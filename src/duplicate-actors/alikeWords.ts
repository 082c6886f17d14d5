import { FUZZY_LENGTH, isSameWord } from "../registrations/nameSimilarity";

/**
 * Of each word that has some, the others that count as the same in names. No word is compared with every other one: two
 * long words one typing error apart are the same text once a letter is left out of one of them or of both.
 */
export function alikeWords(words: Iterable<string>): Map<string, Set<string>> {
  const alike = new Map<string, Set<string>>();
  const byForm = new Map<string, string | string[]>();
  for (const word of new Set(words)) {
    if (word.length < FUZZY_LENGTH) continue;
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
