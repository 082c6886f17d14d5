import type { z } from "zod";
import type { BilingualText } from "./userError";

/** The problem that one of zod's own rules finds, as one tells people; a rule of one's own has its own text. */
export function issueText(issue: z.core.$ZodIssue): BilingualText {
  switch (issue.code) {
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return amount(issue.origin, issue.maximum, issue.inclusive === false ? FEWER : AT_MOST);
    case "invalid_format":
      return FORMATS[issue.format] ?? OTHER_FORM;
    case "invalid_value":
      return oneOf(issue.values.map(String).join(", "));
    case "not_multiple_of":
      return {
        de: `Ein Vielfaches von ${german(issue.divisor)} angeben.`,
        en: `Give a multiple of ${english(issue.divisor)}.`,
      };
    case "unrecognized_keys":
      return { de: `Unbekannt: ${issue.keys.join(", ")}.`, en: `Unknown: ${issue.keys.join(", ")}.` };
    case "invalid_type":
      return TYPES[issue.expected] ?? OTHER_TYPE;
    default:
      return OTHER;
  }
}

type Bound = number | bigint;

const AT_LEAST: BilingualText = { de: "Mindestens", en: "at least" };
const MORE: BilingualText = { de: "Mehr als", en: "more than" };
const AT_MOST: BilingualText = { de: "Höchstens", en: "at most" };
const FEWER: BilingualText = { de: "Weniger als", en: "less than" };

function tooSmall({ origin, minimum, inclusive, path }: z.core.$ZodIssueTooSmall): BilingualText {
  const isAnything = Number(minimum) === 1 && inclusive !== false;
  if (isAnything && origin === "string") return textFor(path);
  if (isAnything && isList(origin))
    return { de: "Mindestens einen Eintrag angeben.", en: "Give at least one entry." };
  return amount(origin, minimum, inclusive === false ? MORE : AT_LEAST);
}

/** Asks for a text, by the name of its argument where it has one. */
function textFor(path: readonly PropertyKey[]): BilingualText {
  const name = path.findLast((step) => typeof step === "string");
  return name === undefined
    ? { de: "Einen Text angeben.", en: "Give a text." }
    : { de: `Einen Text für ${name} angeben.`, en: `Give a text for ${name}.` };
}

function amount(origin: string, bound: Bound, words: BilingualText): BilingualText {
  const [de, en] = unitOf(origin);
  return { de: `${words.de} ${german(bound)}${de} angeben.`, en: `Give ${words.en} ${english(bound)}${en}.` };
}

function unitOf(origin: string): readonly [string, string] {
  if (origin === "string") return [" Zeichen", " characters"];
  return isList(origin) ? [" Einträge", " entries"] : ["", ""];
}

function isList(origin: string): boolean {
  return origin === "array" || origin === "set";
}

const german = (bound: Bound) => bound.toLocaleString("de-DE");
const english = (bound: Bound) => bound.toLocaleString("en-GB");

function oneOf(values: string): BilingualText {
  return { de: `Eines davon angeben: ${values}.`, en: `Give one of ${values}.` };
}

const FORMATS: Readonly<Record<string, BilingualText>> = {
  datetime: {
    de: "Einen Zeitpunkt angeben, zum Beispiel 2030-01-31T09:00:00Z.",
    en: "Give a moment, for instance 2030-01-31T09:00:00Z.",
  },
  date: { de: "Einen Tag angeben, zum Beispiel 2030-01-31.", en: "Give a day, for instance 2030-01-31." },
  url: {
    de: "Eine Internetadresse angeben, zum Beispiel https://www.example.org.",
    en: "Give the address of a page, for instance https://www.example.org.",
  },
};

const OTHER_FORM: BilingualText = {
  de: "Das hat nicht die erwartete Form.",
  en: "This does not have the form that is expected.",
};

const WHOLE: BilingualText = { de: "Eine ganze Zahl angeben.", en: "Give a whole number." };

const TYPES: Readonly<Record<string, BilingualText>> = {
  int: WHOLE,
  number: { de: "Eine Zahl angeben.", en: "Give a number." },
  string: { de: "Einen Text angeben.", en: "Give a text." },
  boolean: { de: "true oder false angeben.", en: "Give true or false." },
  array: { de: "Eine Liste angeben.", en: "Give a list." },
};

const OTHER_TYPE: BilingualText = {
  de: "Das ist nicht von der erwarteten Art.",
  en: "This is not of the sort that is expected.",
};

const OTHER: BilingualText = { de: "Das ist hier nicht möglich.", en: "This is not possible here." };
