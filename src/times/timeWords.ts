import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import { addDays, localDate, localTime } from "./zonedTime";

/** A stretch of time; `endsAt` is exclusive, null if unknown. */
export interface Stretch {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly timeZone: string;
  readonly isAllDay: boolean;
}

/** The zone that readers take times for. */
export const HOME_ZONE = "Europe/Berlin";

/**
 * When something is, as one writes it: "Donnerstag, 1. März 2035, 10:00–12:00 Uhr", "Thursday, 1 March 2035, 10:00–12:00".
 * The zone is told where it is another one than the readers'.
 */
export function stretchInWords(
  { startsAt, endsAt, timeZone, isAllDay }: Stretch,
  language: Language,
): string {
  const [first, last] = [localDate(startsAt, timeZone), lastDay({ startsAt, endsAt, timeZone, isAllDay })];
  const [from, to] = [dayInWords(first, language), dayInWords(last, language)];
  const until = inLanguage(language, { de: "bis", en: "to" });
  if (isAllDay) return first === last ? from : `${from} ${until} ${to}`;
  const zone = timeZone === HOME_ZONE ? "" : ` (${timeZone})`;
  const [start, end] = [localTime(startsAt, timeZone), endsAt === null ? null : localTime(endsAt, timeZone)];
  if (end === null) return `${from}, ${clock(start, language)}${zone}`;
  if (first === last) return `${from}, ${clock(`${start}–${end}`, language)}${zone}`;
  return `${from}, ${clock(start, language)} ${until} ${to}, ${clock(end, language)}${zone}`;
}

/** An instant as one writes it: "Donnerstag, 1. März 2035, 10:00 Uhr". */
export function instantInWords(instant: string, timeZone: string, language: Language): string {
  return stretchInWords({ startsAt: instant, endsAt: null, timeZone, isAllDay: false }, language);
}

/** The last day of a stretch in its time zone: an end at midnight belongs to the day before. */
export function lastDay({ startsAt, endsAt, timeZone, isAllDay }: Stretch): string {
  if (endsAt === null) return localDate(startsAt, timeZone);
  const day = localDate(endsAt, timeZone);
  return isAllDay ? addDays(day, -1) : day;
}

function dayInWords(date: string, language: Language): string {
  const locale = inLanguage(language, { de: "de-DE", en: "en-GB" });
  const parts = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  const day = new Date(`${date}T00:00:00Z`);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(day);
  return `${weekday}, ${new Intl.DateTimeFormat(locale, parts).format(day)}`;
}

function clock(time: string, language: Language): string {
  return inLanguage(language, { de: `${time} Uhr`, en: time });
}
