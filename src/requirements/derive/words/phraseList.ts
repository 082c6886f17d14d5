import type { Language } from "../../../graphql/language";
import type { Meaning } from "../meaning.type";
import type { Phrase } from "../phrases";

/** Phrases of one meaning. @param list separated by bars; inflections need not be listed */
export function phrases(meaning: Meaning, language: Language, list: string): Phrase[] {
  return list.split("|").map((words) => ({ words, language, meaning }));
}
