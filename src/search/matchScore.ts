import { fold } from "../text/fold";
import { foldedCitySpellings, inEverySpelling } from "./citySpellings";
import { compoundParts } from "./compoundParts";
import { FIELD_RULES, type FieldRule } from "./fieldWeights";
import type { SearchTerm } from "./searchTerms";
import { contentWords } from "./stopWords";
import { NO_HIT, termHit } from "./termHit";

/** The texts of an entity by property; a property may hold several. `country` is not searched, but tells cities apart. */
export type SearchTexts = Readonly<Record<string, string | readonly string[] | null>>;

/** How well an entity matches, and by which property. */
export interface Match {
  /** 0 (exclusive) to 1 (the name is what was searched for); rounded to six decimals. */
  score: number;
  /** The property that most of the score comes from. */
  field: string;
}

/** Share of the score that says how much of the matched text the query covers, so that short exact names come first. */
const COVERAGE_SHARE = 0.2;

/**
 * Scores an entity for the words of a search. A word counts with its best match: the weight of the property times how well
 * the word is met ({@link termHit}). The mean over all words, weighted by what they say, makes 80 % of the score; 20 % is
 * the share of the best property's words that whole words of the search cover, stop words left out, times the share of the
 * search that covers them. The score depends on the entity and the search alone, not on the rest of the index, so cursors
 * stay good while others are inserted.
 *
 * @returns null when no word matches
 */
export function matchScore(terms: readonly SearchTerm[], texts: SearchTexts): Match | null {
  const total = sum(terms.map(({ weight }) => weight));
  const bestGains = terms.map(() => 0);
  let best = { field: "", value: 0 };
  for (const { field, rule, words } of valuesOf(texts)) {
    const parts = new Set(words.flatMap(compoundParts));
    const hits = terms.map((term) => termHit(term, words, parts));
    if (hits.every((hit) => hit === NO_HIT)) continue;
    const share = (index: number) => (terms[index]?.weight ?? 0) / total;
    const gains = hits.map(({ quality }) => quality * rule.weight);
    gains.forEach((gain, index) => (bestGains[index] = Math.max(bestGains[index] ?? 0, gain)));
    const covering = sum(hits.map(({ covered }, index) => (covered > 0 ? share(index) : 0)));
    const covered = Math.min(1, sum(hits.map((hit) => hit.covered)) / contentWords(words).length);
    const coverage = rule.coverage === "whole" && covered < 1 ? 0 : covered * covering;
    const gain = sum(gains.map((each, index) => each * share(index)));
    const value = (1 - COVERAGE_SHARE) * gain + COVERAGE_SHARE * rule.weight * coverage;
    if (value > best.value) best = { field, value };
  }
  if (best.field === "") return null;
  const mean = sum(bestGains.map((gain, index) => (gain * (terms[index]?.weight ?? 0)) / total));
  const score = Math.min(1, Math.max(best.value, (1 - COVERAGE_SHARE) * mean));
  return { score: Math.round(score * 1e6) / 1e6, field: best.field };
}

interface Value {
  field: string;
  rule: FieldRule;
  words: readonly string[];
}

/** Every text as folded words; names and places also with the city's other spellings. */
function valuesOf(texts: SearchTexts): Value[] {
  const { country, city } = texts;
  const text = (value: SearchTexts[string] | undefined) => (typeof value === "string" ? value : null);
  const cities = foldedCitySpellings(text(country), text(city));
  return Object.entries(FIELD_RULES).flatMap(([field, rule]) =>
    [texts[field] ?? []]
      .flat()
      .flatMap((each) => (rule.holdsPlaces ? inEverySpelling(fold(each), cities) : [fold(each)]))
      .map((folded) => ({ field, rule, words: folded.split(" ") })),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
