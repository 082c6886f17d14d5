import { fold } from "../text/fold";

/**
 * Words that German puts at the end of others: who looks for "Ministerium" means the Wissenschaftsministerium too. The
 * full-text index knows whole words only, so a compound is stored with its last part. A short list on purpose: every
 * entry must be a word people search for by itself.
 */
const HEADS = (
  "Klinikum Klinik Krankenhaus Universität Hochschule Akademie Institut Zentrum Gesellschaft Gemeinschaft Ministerium Forschung " +
  "Medizin Therapie Insuffizienz Erkrankung Stiftung Verband Technik Chirurgie Diagnostik Versorgung"
)
  .split(" ")
  .map(fold);

/** A university hospital is often one word in German: its first part counts as well. */
const UNIVERSITY = fold("Universität");
const UNIVERSITY_HOSPITAL = /^(?:universitats|uni)(?=klinik|medizin)/u;

/** The shortest first part of a compound: "unmedizin" is no medicine. */
const MINIMUM_FIRST_PART = 3;

/** Whether a folded word is one that compounds end in. */
export function isCompoundHead(word: string): boolean {
  return HEADS.includes(word);
}

/** The folded words that a folded word is made of, as far as they are known; none for a word that is no compound. */
export function compoundParts(word: string): string[] {
  const heads = HEADS.filter(
    (head) => word.endsWith(head) && word.length >= head.length + MINIMUM_FIRST_PART,
  );
  return UNIVERSITY_HOSPITAL.test(word) ? [UNIVERSITY, ...heads] : heads;
}
