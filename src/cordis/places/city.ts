import { fold } from "../../text/fold";
import { referenceTable } from "../reference/referenceTable";

/** A city as it should be written, and as the source writes it. */
export interface City {
  readonly city: string | null;
  readonly spelling: string | null;
}

const SMALL_WORDS = new Set(
  (
    "am an auf aan das aux bei d da de del della delle den der des di do dos du e en i im in la las le les los lès na nad no o " +
    "of op pod sobre sous sul sur the ten ter upon und van von vor y zur"
  ).split(" "),
);

const aliases = new Map<string, string>();
const canonicals = new Map<string, Set<string>>();
const spellings = new Map<string, string[]>();
for (const { country, canonical, alias } of referenceTable("city-aliases", [
  "country",
  "canonical",
  "alias",
])) {
  const folded = fold(alias || canonical);
  aliases.set(`${country} ${folded}`, canonical);
  canonicals.set(folded, (canonicals.get(folded) ?? new Set()).add(canonical));
  const key = `${country} ${canonical}`;
  if (alias) spellings.set(key, [...(spellings.get(key) ?? []), alias]);
}
const suffixes = new Set(
  referenceTable("city-suffixes", ["country", "suffix"]).map(
    ({ country, suffix }) => `${country} ${fold(suffix)}`,
  ),
);

/**
 * The one readable spelling of a city. The reviewable table `city-aliases.csv` comes first (`KOLN`, `Koeln`, `COLOGNE` are
 * Köln; compared folded); then once more without what is no part of the name: a post-box or district number (`PARIS CEDEX 13`,
 * `PRAHA 6`), a bracket, a province or state behind it (`city-suffixes.csv`). What the table does not know is put into title
 * case, spelling otherwise untouched: no diacritic is guessed.
 *
 * @param country ISO 3166-1 alpha-2, null when unknown.
 */
export function city(country: string | null, raw: string | null): City {
  const spelling = raw?.replace(/["\s]+/gu, " ").trim() || null;
  if (spelling === null || raw === null) return { city: null, spelling: null };
  const known = (name: string): string | undefined => aliases.get(`${country ?? ""} ${fold(name)}`);
  const bare = bareName(spelling, country);
  return { city: known(spelling) ?? known(bare) ?? titleCase(bare), spelling };
}

/** The canonical cities of any country that a folded name is a spelling of. */
export function knownCities(folded: string): readonly string[] {
  return [...(canonicals.get(folded) ?? [])];
}

/** A city's name that no table knows, in readable case. */
export function readableCity(name: string): string {
  return titleCase(bareName(name.trim(), null)) ?? name;
}

/** Other spellings and languages of a canonical city name, for search: Köln → Cologne. */
export function cityAliases(country: string | null, canonical: string | null): readonly string[] {
  return spellings.get(`${country ?? ""} ${canonical ?? ""}`) ?? [];
}

function bareName(spelling: string, country: string | null): string {
  const name = spelling
    .replace(/\s*\([^)]*\)?\s*$/u, "")
    .replace(/\bcedex\b.*$/iu, "")
    .replace(/[\s,]+\d+\s*$/u, "")
    .trim();
  const parts = /^(.*?)[\s,-]+(\S+)$/u.exec(name);
  const isSuffix = parts && suffixes.has(`${country ?? ""} ${fold(parts[2] ?? "")}`);
  return (isSuffix && parts[1]) || name || spelling;
}

function titleCase(name: string): string {
  const isShouting = name === name.toUpperCase();
  let isFirst = true;
  return name.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const lower = word.toLowerCase().replace(/i̇/gu, "i");
    const isSmall = !isFirst && SMALL_WORDS.has(lower);
    isFirst = false;
    if (isSmall) return lower;
    const capitalised = lower.charAt(0).toUpperCase() + lower.slice(1);
    return isShouting || word === lower || word === capitalised ? capitalised : word;
  });
}
