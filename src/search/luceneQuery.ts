import type { SearchTerm } from "./searchTerms";

/** How many of the words an entity has to have: every one, every one but one, or at least one. */
export type WordsRequired = "all" | "allButOne" | "any";

/**
 * The Lucene query for words: each as a whole, as the start of a word, with one typing error, or as what else it is
 * called; names above other texts. All are folded, letters and digits only, so nothing that a person types reaches
 * Lucene's syntax.
 */
export function luceneQuery(terms: readonly SearchTerm[], required: WordsRequired): string {
  // Words repeat in the query for all but one, and Lucene allows 1,024 clauses: typing errors, which it expands, stay out.
  if (required === "allButOne") return allButOne(terms.map((term) => clause({ ...term, isFuzzy: false })));
  return terms.map(clause).join(required === "all" ? " AND " : " OR ");
}

/** Every clause but one, by halves: one half is complete, the other lacks one; n log n clauses instead of n². */
function allButOne(clauses: readonly string[]): string {
  if (clauses.length === 2) return `(${clauses.join(" OR ")})`;
  const middle = Math.ceil(clauses.length / 2);
  const [first, second] = [clauses.slice(0, middle), clauses.slice(middle)];
  const all = (half: readonly string[]) => `(${half.join(" AND ")})`;
  // A half of one word that lacks one asks for nothing.
  const lacking = (half: readonly string[], complete: readonly string[]) =>
    half.length === 1 ? all(complete) : `(${allButOne(half)} AND ${all(complete)})`;
  return `(${lacking(first, second)} OR ${lacking(second, first)})`;
}

function clause({ word, equivalents, isFuzzy }: SearchTerm): string {
  const parts = [`searchNames:"${word}"^8`, `searchText:"${word}"^2`];
  parts.push(...equivalents.map((each) => `searchNames:"${each}"^6`));
  parts.push(`searchNames:${word}*^4`, `searchText:${word}*`);
  if (isFuzzy) parts.push(`searchNames:${word}~1^2`, `searchText:${word}~1^0.5`);
  return `(${parts.join(" OR ")})`;
}
