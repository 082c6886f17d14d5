import { isCalendarDate } from "../../graphql/calendarDate";
import type { BilingualText } from "../../graphql/userError";
import { fold } from "../../text/fold";
import type { Cell } from "./cell.type";

/** What a cell says; or why it says nothing usable. */
export type Reading = { value: unknown } | { problem: BilingualText };

/** Reads a cell that is not empty. */
export type Read = (cell: Exclude<Cell, null>) => Reading;

/** Any text, white space joined; a number as one writes it without grouping. */
export const text: Read = (cell) => ({
  value: textOf(cell)
    .replace(/[^\S\n]+/gu, " ")
    .trim(),
});

/** Texts parted by semicolons, bars or line breaks. */
export const texts: Read = (cell) => ({ value: partsOf(cell, /[;|\n]/u) });

/** Yes or no, in German or English, or a cross. */
export const yesNo: Read = (cell) => {
  const word = fold(textOf(cell));
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return { problem: { de: "Erwartet wird ja oder nein.", en: "Expected yes or no." } };
};

/** A whole number; groups may be parted as in German (1.000) or by blanks. */
export const wholeNumber: Read = (cell) => {
  const digits = textOf(cell)
    .replace(/[\s.'’](?=\d{3}(?:\D|$))/gu, "")
    .replace(/,0+$/, "");
  if (/^-?\d{1,15}$/.test(digits)) return { value: Number(digits) };
  return { problem: { de: "Erwartet wird eine ganze Zahl.", en: "Expected a whole number." } };
};

/** An amount of money in euros, not negative, as 1.234.567,89 € or 1,234,567.89. */
export const euros: Read = (cell) => {
  const given = textOf(cell).replace(/[\s\u00a0'’€]|EUR/gu, "");
  const isEnglish = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(given) || /^\d+\.\d{1,2}$/.test(given);
  const isGerman = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(given) || /^\d+(,\d{1,2})?$/.test(given);
  if (typeof cell === "number" && cell >= 0) return { value: cell };
  if (isEnglish) return { value: Number(given.replaceAll(",", "")) };
  if (isGerman) return { value: Number(given.replaceAll(".", "").replace(",", ".")) };
  return { problem: { de: "Erwartet wird ein Betrag in Euro.", en: "Expected an amount in euros." } };
};

/** A day: a date of Excel, 31.12.2025 or 2025-12-31. */
export const day: Read = (cell) => {
  if (cell instanceof Date) return dayOf(cell.toISOString().slice(0, 10));
  // A date whose cell lost its format is the number of days since the end of 1899.
  if (typeof cell === "number" && cell >= 10_000 && cell < 100_000)
    return dayOf(new Date(Math.floor(cell - 25_569) * 86_400_000).toISOString().slice(0, 10));
  const given = textOf(cell).trim();
  const [, dayNumber = "", month = "", year = ""] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(given) ?? [];
  return dayOf(year === "" ? given : `${year}-${month.padStart(2, "0")}-${dayNumber.padStart(2, "0")}`);
};

/** A time of day "HH:MM": a time of Excel, 14:30, 14.30 Uhr or 14 Uhr. */
export const clock: Read = (cell) => {
  if (cell instanceof Date) return { value: cell.toISOString().slice(11, 16) };
  if (typeof cell === "number" && cell >= 0 && cell < 1)
    return { value: new Date(Math.round(cell * 1_440) * 60_000).toISOString().slice(11, 16) };
  const [, hour = "", minute = "00"] =
    /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?(?:\s*(?:Uhr|h))?$/i.exec(textOf(cell).trim()) ?? [];
  if (hour !== "" && Number(hour) < 24 && Number(minute) < 60)
    return { value: `${hour.padStart(2, "0")}:${minute}` };
  return {
    problem: {
      de: "Das ist keine Uhrzeit: erwartet wird etwa 14:30.",
      en: "This is no time of day: expected something like 14:30.",
    },
  };
};

/** One of a closed list, by its name in the API or by what people call it. */
export function oneOf(words: Readonly<Record<string, readonly string[]>>): Read {
  const byWord = wordsOf(words);
  return (cell) => {
    const value = byWord.get(fold(textOf(cell)));
    return value === undefined ? { problem: expected(words) } : { value };
  };
}

/** Several of a closed list, parted by commas, semicolons, bars or line breaks. */
export function someOf(words: Readonly<Record<string, readonly string[]>>): Read {
  const byWord = wordsOf(words);
  return (cell) => {
    const values = partsOf(cell, /[,;|\n]/u).map((part) => byWord.get(fold(part)));
    return values.includes(undefined) ? { problem: expected(words) } : { value: [...new Set(values)] };
  };
}

/** A country, by its code or its German or English name. */
export const country: Read = (cell) => {
  const given = textOf(cell).trim();
  return { value: countries.get(fold(given)) ?? given };
};

const YES = new Set(["ja", "j", "yes", "y", "x", "wahr", "true", "1"].map(fold));
const NO = new Set(["nein", "n", "no", "falsch", "false", "0"].map(fold));

function textOf(cell: Exclude<Cell, null>): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

function partsOf(cell: Exclude<Cell, null>, separator: RegExp): string[] {
  return textOf(cell)
    .split(separator)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
}

function dayOf(given: string): Reading {
  if (isCalendarDate(given)) return { value: given };
  return {
    problem: {
      de: "Das ist kein Datum: erwartet wird etwa 31.12.2025.",
      en: "This is no date: expected something like 31.12.2025 or 2025-12-31.",
    },
  };
}

function wordsOf(words: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([value, names]) => [value, ...names].map((name) => [fold(name), value])),
  );
}

function expected(words: Readonly<Record<string, readonly string[]>>): BilingualText {
  const values = Object.entries(words);
  return {
    de: `Erwartet wird eines von: ${values.map(([value, [de]]) => de ?? value).join(", ")}.`,
    en: `Expected one of: ${values.map(([value, [, en]]) => en ?? value).join(", ")}.`,
  };
}

const countries = new Map<string, string>();
for (const language of ["en", "de"]) {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    // Former countries bear the name of their successor.
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    const name = isCurrent ? names.of(code) : undefined;
    if (name !== undefined && !countries.has(fold(name))) countries.set(fold(name), code);
  }
}
