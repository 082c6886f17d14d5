import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";

/** Adjectives for the countries whose organisations calls name most: code, German, English; inflections need not be listed. */
const WORDS = [
  ["AT", "österreichisch", "Austrian"],
  ["BE", "belgisch", "Belgian"],
  ["BG", "bulgarisch", "Bulgarian"],
  ["CA", "kanadisch", "Canadian"],
  ["CH", "schweizerisch", "Swiss"],
  ["CZ", "tschechisch", "Czech"],
  ["DE", "deutsch", "German"],
  ["DK", "dänisch", "Danish"],
  ["EE", "estnisch", "Estonian"],
  ["ES", "spanisch", "Spanish"],
  ["FI", "finnisch", "Finnish"],
  ["FR", "französisch", "French"],
  ["GB", "britisch", "British"],
  ["GR", "griechisch", "Greek"],
  ["HR", "kroatisch", "Croatian"],
  ["HU", "ungarisch", "Hungarian"],
  ["IE", "irisch", "Irish"],
  ["IL", "israelisch", "Israeli"],
  ["IS", "isländisch", "Icelandic"],
  ["IT", "italienisch", "Italian"],
  ["JP", "japanisch", "Japanese"],
  ["LT", "litauisch", "Lithuanian"],
  ["LU", "luxemburgisch", "Luxembourgish"],
  ["LV", "lettisch", "Latvian"],
  ["NL", "niederländisch", "Dutch"],
  ["NO", "norwegisch", "Norwegian"],
  ["PL", "polnisch", "Polish"],
  ["PT", "portugiesisch", "Portuguese"],
  ["RO", "rumänisch", "Romanian"],
  ["SE", "schwedisch", "Swedish"],
  ["SI", "slowenisch", "Slovenian"],
  ["SK", "slowakisch", "Slovak"],
  ["TR", "türkisch", "Turkish"],
  ["UA", "ukrainisch", "Ukrainian"],
  ["US", "US-amerikanisch", "American"],
] as const;

/** Adjectives and short forms that say where an organisation is from. */
export const NATIONALITY_PHRASES: readonly Phrase[] = [
  ...WORDS.flatMap(([code, german, english]): Phrase[] => {
    const meaning = { sort: "NATIONALITY", code } as const;
    return [
      { words: german, language: Language.DE, meaning },
      { words: english, language: Language.EN, meaning },
    ];
  }),
  // Before a word for partners alone: a German text may mean a university hospital by it.
  { words: "UK", language: Language.EN, meaning: { sort: "NATIONALITY", code: "GB" } },
];
