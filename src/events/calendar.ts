import ical, { type ICalEventData, ICalEventStatus } from "ical-generator";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import { localDate } from "../times/zonedTime";
import { EventStatus } from "./event.enums";
import type { Event } from "./event.type";
import { whereInWords } from "./whereInWords";

/** An event of a calendar, with the labels of its topics. */
export interface CalendarEntry {
  readonly event: Event;
  readonly topics: readonly { readonly labelDe: string | null; readonly labelEn: string }[];
}

/** What a calendar is called, and in which language it is. */
export interface CalendarFrame {
  readonly name: string;
  readonly language: Language;
  /** Address of the page of an event; null if there is none. */
  readonly pageOf: (event: Event) => string | null;
}

/** How soon programs that subscribe ask again, in seconds. */
const REFRESH_SECONDS = 3_600;

/** Events as iCalendar (RFC 5545): times in UTC, whole days as dates, equal events in equal bytes. */
export function toCalendar(
  entries: readonly CalendarEntry[],
  { name, language, pageOf }: CalendarFrame,
): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: "Lighthouse Network", product: "Events", language },
    ttl: REFRESH_SECONDS,
  });
  for (const { event, topics } of entries) {
    const labels = topics.map(({ labelDe: de, labelEn: en }) => clean(inLanguage(language, { de, en })));
    calendar.createEvent({
      ...dataOf(event, language, pageOf(event)),
      categories: labels.map((label) => ({ name: label })),
    });
  }
  // The library ends the last line with nothing; the format ends every line.
  return `${calendar.toString()}\r\n`;
}

function dataOf(event: Event, language: Language, url: string | null): ICalEventData {
  const description = inLanguage(language, { de: event.descriptionDe, en: event.descriptionEn });
  const where = whereInWords(event, language);
  return {
    id: `${event.key}@lighthouse-network`,
    ...timesOf(event),
    stamp: new Date(event.updatedAt),
    created: new Date(event.createdAt),
    lastModified: new Date(event.updatedAt),
    sequence: event.sequence,
    status: event.status === EventStatus.CANCELLED ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: clean(inLanguage(language, { de: event.titleDe, en: event.titleEn })),
    description: description === null ? null : clean(description),
    location: where === "" ? null : clean(where),
    url: url === null ? null : asUri(url),
  };
}

function timesOf({
  startsAt,
  endsAt,
  isAllDay,
  timeZone,
}: Event): Pick<ICalEventData, "start" | "end" | "allDay"> {
  if (!isAllDay) return { start: new Date(startsAt), end: endsAt === null ? null : new Date(endsAt) };
  const dayOf = (instant: string) => new Date(`${localDate(instant, timeZone)}T00:00:00Z`);
  return { allDay: true, start: dayOf(startsAt), end: endsAt === null ? null : dayOf(endsAt) };
}

/** The library escapes addresses as if they were texts, which the format does not: nothing to escape is left in them. */
function asUri(url: string): string {
  return new URL(url).href.replace(/[,;\\]/g, encodeURIComponent);
}

/** The format has no place for control characters, line breaks apart. */
function clean(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
}
