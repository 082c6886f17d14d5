import { referenceTable } from "../cordis/reference/referenceTable";
import type { LabelledTopic } from "./derive/matches";

/** The words of `seed/reference/call-words.csv`: topic key, language (DE or EN), words separated by bars. */
const ROWS = referenceTable("call-words", ["topicKey", "language", "words", "note"]);

/**
 * Adds to topics' labels what a call of the health sector calls them, where that could mean something else in any other text, so that it
 * is no label: "imaging" is of stars too.
 *
 * @returns the topics given, those without such words unchanged
 */
export function withCallWords(topics: readonly LabelledTopic[]): LabelledTopic[] {
  return topics.map(({ key, labelsDe, labelsEn }) => ({
    key,
    labelsDe: [...labelsDe, ...wordsOf(key, "DE")],
    labelsEn: [...labelsEn, ...wordsOf(key, "EN")],
  }));
}

function wordsOf(key: string, language: string): string[] {
  return ROWS.filter((row) => row.topicKey === key && row.language === language).flatMap(({ words }) =>
    words.split("|"),
  );
}
