import { cutAtWord } from "../announcements/cutAtWord";
import { inLanguage } from "../graphql/inLanguage";
import { Language } from "../graphql/language";
import type { Activity } from "../links/link.type";
import type { CollaborationLinkKind } from "../links/linkKind";

/** Longest name of an activity in a sentence, in characters. */
const NAME_LENGTH = 80;

type Words = Record<CollaborationLinkKind, { named: string; unnamed: string }>;

/** In German in the accusative, as "durch" wants it. */
const WORDS: Record<Language, Words> = {
  [Language.DE]: {
    PROJECT: { named: "das Projekt", unnamed: "ein gemeinsames Projekt" },
    PROJECT_GROUP: { named: "die Projektgruppe", unnamed: "eine gemeinsame Projektgruppe" },
    PARTNERSHIP: { named: "die Partnerschaft", unnamed: "eine Partnerschaft" },
  },
  [Language.EN]: {
    PROJECT: { named: "the project", unnamed: "a joint project" },
    PROJECT_GROUP: { named: "the project group", unnamed: "a joint project group" },
    PARTNERSHIP: { named: "the partnership", unnamed: "a partnership" },
  },
};

/** A shared activity as a sentence names it, with its years as far as they are known: "the project ABC (2019–2022)". */
export function mention(kind: CollaborationLinkKind, activity: Activity, language: Language): string {
  const { named, unnamed } = WORDS[language][kind];
  const name = nameOf(activity, language);
  const years = yearsOf(activity, language);
  return (name === null ? unnamed : `${named} ${name}`) + (years === null ? "" : ` (${years})`);
}

function nameOf(activity: Activity, language: Language): string | null {
  if ("acronym" in activity) return activity.acronym ?? quoted(activity.title, language);
  if ("nameDe" in activity)
    return quoted(inLanguage(language, { de: activity.nameDe, en: activity.nameEn }), language);
  return quoted(activity.name, language);
}

function quoted(name: string | null, language: Language): string | null {
  if (name === null) return null;
  const short = cutAtWord(name, NAME_LENGTH);
  return inLanguage(language, { de: `„${short}“`, en: `“${short}”` });
}

/** Of an activity without a known end it is only said when it began: nobody knows that it goes on. */
function yearsOf({ startDate, endDate }: Activity, language: Language): string | null {
  const [first, last] = [startDate?.slice(0, 4) ?? null, endDate?.slice(0, 4) ?? null];
  if (first !== null && last !== null) return first === last ? first : `${first}–${last}`;
  if (first !== null) return inLanguage(language, { de: `ab ${first}`, en: `from ${first}` });
  return last === null ? null : inLanguage(language, { de: `bis ${last}`, en: `until ${last}` });
}
