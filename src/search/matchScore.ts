import { fold } from "../text/fold";
import { MINIMUM_FUZZY_LENGTH } from "./luceneQuery";
import { isOneEditAway } from "./isOneEditAway";

/** The texts of an entity by property; a property may hold several. */
export type SearchTexts = Readonly<Record<string, string | readonly string[] | null>>;

/** How well an entity matches, and by which property. */
export interface Match {
  /** 0 (exclusive) to 1 (the name is what was searched for); rounded to six decimals. */
  score: number;
  /** The property that most of the score comes from. */
  field: string;
}

/** How much a match in a property counts: names above titles, titles above places and descriptions. */
const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  name: 1,
  nameDe: 1,
  nameEn: 1,
  labelDe: 1,
  labelEn: 1,
  shortName: 1,
  acronym: 1,
  legalName: 0.95,
  aliases: 0.9,
  altLabelsDe: 0.9,
  altLabelsEn: 0.9,
  title: 0.8,
  city: 0.6,
  citySpellings: 0.6,
  topicTitle: 0.5,
  descriptionDe: 0.4,
  descriptionEn: 0.4,
  definitionDe: 0.4,
  definitionEn: 0.4,
};

const WHOLE_WORD = 1;
const START_OF_WORD = 0.8;
const TYPING_ERROR = 0.6;
/** Share of the score that says how much of the matched text the query covers, so that short exact names come first. */
const COVERAGE_SHARE = 0.2;

/**
 * Scores an entity for folded query words. A word counts with its best match: the weight of the property times 1 for a
 * whole word, 0.8 for the start of one, 0.6 for one typing error. The mean over all words makes 80 % of the score; 20 %
 * is the share of the best property's words that the query covers. The score depends on the entity and the query alone,
 * not on the rest of the index, so cursors stay good while others are inserted.
 *
 * @returns null when no word matches
 */
export function matchScore(words: readonly string[], texts: SearchTexts): Match | null {
  const values = Object.entries(FIELD_WEIGHTS).flatMap(([field, weight]) =>
    [texts[field] ?? []].flat().map((text) => ({ field, weight, words: fold(text).split(" ") })),
  );
  const gains = values.map((value) => words.map((word) => value.weight * bestOf(word, value.words)));
  const mean =
    sum(words.map((_, index) => Math.max(0, ...gains.map((gain) => gain[index] ?? 0)))) / words.length;
  if (mean === 0) return null;
  let best = { field: "", value: -1 };
  values.forEach(({ field, weight, words: texts }, index) => {
    const gain = sum(gains[index] ?? []) / words.length;
    const covered = words.filter((_, position) => (gains[index]?.[position] ?? 0) > 0).length;
    const value = (1 - COVERAGE_SHARE) * gain + COVERAGE_SHARE * weight * Math.min(1, covered / texts.length);
    if (gain > 0 && value > best.value) best = { field, value };
  });
  const bestGainOnly = (1 - COVERAGE_SHARE) * mean;
  return { score: Math.round(Math.max(best.value, bestGainOnly) * 1e6) / 1e6, field: best.field };
}

function bestOf(word: string, candidates: readonly string[]): number {
  let best = 0;
  for (const candidate of candidates) {
    if (candidate === word) return WHOLE_WORD;
    if (candidate.startsWith(word)) best = Math.max(best, START_OF_WORD);
    else if (word.length >= MINIMUM_FUZZY_LENGTH && isOneEditAway(word, candidate)) {
      best = Math.max(best, TYPING_ERROR);
    }
  }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
