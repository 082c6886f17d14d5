import { Language } from "../../../graphql/language";
import { countryCode } from "../../../validation/countryCode";
import type { Phrase } from "../phrases";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Names that calls use beside those that the Unicode consortium lists. */
const OTHER_NAMES = [
  ["CZ", "Tschechische Republik", "Czech Republic"],
  ["GB", "Großbritannien", "Great Britain"],
  ["GB", "Vereinigtes Königreich", "the UK"],
  ["US", "USA", "United States of America"],
] as const;

/** The names of all countries, German and English, as the Unicode consortium lists them. */
export const NATION_PHRASES: readonly Phrase[] = nationPhrases();

function nationPhrases(): Phrase[] {
  const german = new Intl.DisplayNames(["de"], { type: "region" });
  const english = new Intl.DisplayNames(["en"], { type: "region" });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const names = codes
    // A code that was given up, as DD, has the name of what followed on it.
    .filter((code) => countryCode.safeParse(code).success && new Intl.Locale(`und-${code}`).region === code)
    .map((code) => [code, german.of(code)!, english.of(code)!] as const);
  return [...names, ...OTHER_NAMES].flatMap(([code, de, en]) => [
    { words: de, language: Language.DE, meaning: { sort: "NATION", code } },
    { words: en, language: Language.EN, meaning: { sort: "NATION", code } },
  ]);
}
