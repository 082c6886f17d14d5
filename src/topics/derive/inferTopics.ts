import { fold } from "../../text/fold";

/** A topic and the labels by which a text may name it. */
export interface LabelledTopic {
  key: string;
  labels: readonly string[];
}

/** Finds the topics that a text names. @returns their keys, sorted, each once. */
export type InferTopics = (text: string) => string[];

/** A folded label of at most so many letters is an abbreviation: too many words look like it. */
const ABBREVIATION_LENGTH = 3;

/**
 * Prepares the search for topics in titles. A text names a topic if it holds one of its labels as a whole phrase:
 * spellings folded, a plural -s (or -ies) on any word tolerated. A label of one to three letters counts only where the
 * text writes it in upper case, and not in a text that is upper case throughout.
 */
export function inferTopics(topics: readonly LabelledTopic[]): InferTopics {
  const phrases = new Map<string, Set<string>>();
  const abbreviations = new Map<string, Set<string>>();
  let longest = 1;
  for (const { key, labels } of topics) {
    for (const label of labels) {
      const folded = fold(label);
      if (folded === "") continue;
      if (folded.length <= ABBREVIATION_LENGTH) {
        add(abbreviations, label.toUpperCase(), key);
        continue;
      }
      const words = folded.split(" ").map(singular);
      longest = Math.max(longest, words.length);
      add(phrases, words.join(" "), key);
    }
  }

  return (text) => {
    const found = new Set<string>();
    const words = fold(text).split(" ").map(singular);
    words.forEach((_, start) => {
      for (let end = start + 1; end <= Math.min(start + longest, words.length); end += 1) {
        for (const key of phrases.get(words.slice(start, end).join(" ")) ?? []) found.add(key);
      }
    });
    if (text !== text.toUpperCase()) {
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        for (const key of abbreviations.get(word) ?? []) found.add(key);
      }
    }
    return [...found].sort();
  };
}

/** Both sides of a comparison pass here, so it need not be right, only the same for both numbers. */
function singular(word: string): string {
  if (word.length <= ABBREVIATION_LENGTH) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function add(index: Map<string, Set<string>>, phrase: string, key: string) {
  const keys = index.get(phrase);
  if (keys) keys.add(key);
  else index.set(phrase, new Set([key]));
}
