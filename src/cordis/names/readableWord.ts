import { fold } from "../../text/fold";
import { referenceTable } from "../reference/referenceTable";

/** What the case of one word depends on besides the word. */
export interface WordContext {
  readonly country: string | null;
  readonly shortName: string | null;
  /** Whether the word opens the name, a bracket or a quotation: then no particle is small. */
  readonly isFirst: boolean;
}

const GERMAN_SPEAKING = ["DE", "AT", "CH", "LI", "LU"];
const LONGEST_ACRONYM = 5;
const NO_ACRONYMS = new Set([
  "ST",
  "DR",
  "MR",
  "MRS",
  "JR",
  "SV",
  "STR",
  "NR",
  "PROF",
  "PHD",
  "TH",
  "ND",
  "RD",
]);

const germanWords = new Map(
  referenceTable("german-words", ["readable", "written"]).map((row) => [
    fold(row.written || row.readable),
    row.readable,
  ]),
);
/** Words whose AE, OE or UE is no umlaut, however much one with an umlaut looks like them. */
const trueDigraphs = new Map(
  referenceTable("true-digraphs", ["readable", "note"]).map(({ readable }) => [
    readable.toUpperCase(),
    readable,
  ]),
);
const acronyms = new Set(
  referenceTable("acronyms", ["acronym", "note"]).map((row) => row.acronym.toUpperCase()),
);
const particles = new Map<string, readonly string[]>();
for (const { particle, countries } of referenceTable("name-particles", ["particle", "countries"])) {
  const added = countries === "" ? [] : countries.split("|");
  const before = particles.get(particle);
  particles.set(particle, before?.length === 0 || added.length === 0 ? [] : [...(before ?? []), ...added]);
}

/**
 * One word of a name in capitals, made readable. In order: digits inside: as it is; an acronym: upper case; in a German-speaking
 * country a name that has AE, OE or UE of its own: as that is written, then a German word: its spelling with umlauts; a particle of the country inside the name: lower case; the organisation's
 * own short name: as that is written; Roman numerals and short words without vowel: upper case; else title case.
 */
export function readableWord(word: string, context: WordContext): string {
  const upper = word.toUpperCase();
  if (/\d/u.test(word)) return upper;
  if (acronyms.has(upper)) return upper;
  const isGerman = GERMAN_SPEAKING.includes(context.country ?? "");
  const digraph = isGerman ? trueDigraphs.get(upper) : undefined;
  if (digraph) return digraph;
  const german = isGerman ? germanWords.get(fold(word)) : undefined;
  if (german) return context.isFirst ? capitalised(german) : german;
  if (!context.isFirst && isParticle(word.toLowerCase(), context.country)) return word.toLowerCase();
  const { shortName } = context;
  if (shortName !== null && word.length > 1 && fold(shortName) === fold(word)) {
    if (shortName !== shortName.toUpperCase() && shortName !== shortName.toLowerCase()) return shortName;
    if (word.length <= LONGEST_ACRONYM) return upper;
  }
  if (/^(II|III|IV|VI{0,3}|IX|XI{0,3})$/u.test(upper) && word.length > 1) return upper;
  if (word.length > 1 && word.length <= LONGEST_ACRONYM && isWithoutVowel(upper)) return upper;
  return titleCased(word, context.country);
}

function isParticle(word: string, country: string | null): boolean {
  const countries = particles.get(word);
  return countries !== undefined && (countries.length === 0 || countries.includes(country ?? ""));
}

function isWithoutVowel(word: string): boolean {
  return !NO_ACRONYMS.has(word) && !/[AEIOUYÄÖÜÅØÆ]/u.test(word.normalize("NFC")) && /^[A-Z]+$/u.test(word);
}

function titleCased(word: string, country: string | null): string {
  const lower = word.toLowerCase().replace(/i̇/gu, "i");
  if (country === "NL" && lower.startsWith("ij")) return `IJ${lower.slice(2)}`;
  return capitalised(lower);
}

function capitalised(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}
