import { Language } from "../../../graphql/language";
import { fold } from "../../../text/fold";

/** Words for numbers, from one on. */
const NUMBERS: Readonly<Record<Language, string>> = {
  [Language.DE]: "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  [Language.EN]: "one two three four five six seven eight nine ten eleven twelve",
};

/** Articles that stand for one where something is asked for. */
const ARTICLES: Readonly<Record<Language, string>> = {
  [Language.DE]: "ein eine einen einem einer eines",
  [Language.EN]: "a an",
};

const folded = (list: string) => list.split(" ").map(fold);
const numbersOf = (language: Language) =>
  new Map([
    ...folded(NUMBERS[language]).map((word, index) => [word, index + 1] as const),
    ...folded(ARTICLES[language]).map((word) => [word, 1] as const),
  ]);

const NUMBER_OF_WORD = { [Language.DE]: numbersOf(Language.DE), [Language.EN]: numbersOf(Language.EN) };
const IS_ARTICLE = {
  [Language.DE]: new Set(folded(ARTICLES[Language.DE])),
  [Language.EN]: new Set(folded(ARTICLES[Language.EN])),
};

/** The number that a folded word stands for: digits up to 999, words up to twelve; null for none. */
export function numberOf(word: string, language: Language): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : (NUMBER_OF_WORD[language].get(word) ?? null);
}

/** Whether a folded word is an article, which counts one only where something is asked for. */
export function isArticle(word: string, language: Language): boolean {
  return IS_ARTICLE[language].has(word);
}

/** Words behind a number that is about something else than a consortium: times, money, shares, pages. */
export const OTHER_UNITS: ReadonlySet<string> = new Set(
  folded(
    "Euro EUR Mio Mrd Tsd TEUR Million Millionen Milliarden Prozent Monat Monate Monaten Jahr Jahre Jahren Woche Wochen Tag Tage Tagen " +
      "Stunde Stunden Uhr Minuten Seite Seiten Zeichen Wörter Januar Februar März April Mai Juni Juli August September Oktober November " +
      "Dezember months month years year weeks week days day hours hour minutes pages page characters words billion million thousand " +
      "percent January February March May June July October December",
  ),
);
