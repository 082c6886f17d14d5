import type { EventEntry } from "../../events/event-entry.service";
import { EventStatus } from "../../events/event.enums";
import type { EventInput } from "../../events/event.input";
import type { Event } from "../../events/event.type";
import type { PropertyValue } from "../../search/indexProperties";
import { addDays, instantAt, localDate, localTime, startOfDay } from "../../times/zonedTime";
import { type ReadRow, textOf } from "./readRow";

/** What a table can say of an event, flat. */
export type EventFields = Record<string, PropertyValue>;

/** Where the cluster is; a table says no other zone. */
const TIME_ZONE = "Europe/Berlin";

const PLAIN = [
  [
    "kind",
    "titleDe",
    "titleEn",
    "descriptionDe",
    "descriptionEn",
    "isVirtual",
    "website",
    "visibility",
    "capacity",
  ],
  ["placeName", "street", "postalCode", "city", "country"],
].flat();

/** What a stored event says. */
export function fieldsOf(event: Event): EventFields {
  const { startsAt, endsAt, isAllDay, status, organiserKeys, lighthouseKey, projectGroupKey, topicKeys } =
    event;
  const plain = Object.fromEntries(
    PLAIN.map((field) => [field, event[field as keyof Event] as PropertyValue]),
  );
  const ties = { organiserKeys, lighthouseKey, projectGroupKey, topicKeys };
  return { ...plain, startsAt, endsAt, isAllDay, status, ...ties };
}

/** What a row says; a cell that is empty says nothing. @param stored null for a new event */
export function saidOf(row: ReadRow, ties: EventFields, stored: Event | null): EventFields {
  const plain = Object.fromEntries(
    PLAIN.filter((field) => field in row.values).map((field) => [field, row.values[field] as PropertyValue]),
  );
  const known = Object.entries(ties).filter(([, value]) => value !== null && (value as []).length !== 0);
  const said: EventFields = { ...plain, ...timesOf(row, stored), ...Object.fromEntries(known) };
  const status = textOf(row, "status");
  if (status !== null) said["status"] = status;
  if (stored !== null) return said;
  const [titleDe, titleEn] = [said["titleDe"] ?? said["titleEn"], said["titleEn"] ?? said["titleDe"]];
  const titles = { ...(titleDe && { titleDe }), ...(titleEn && { titleEn }) };
  return {
    kind: "OTHER",
    visibility: "PUBLIC",
    status: EventStatus.PUBLISHED,
    isVirtual: false,
    ...said,
    ...titles,
  };
}

/** An event as the edit of a person would say it. @param stored whose other parts stay; null for a new event */
export function inputOf(fields: EventFields, stored: Event | null): EventInput {
  const { placeName: name, street, postalCode, city, country } = fields;
  const series =
    stored?.seriesKey == null
      ? null
      : { key: stored.seriesKey, titleDe: stored.seriesTitleDe, titleEn: stored.seriesTitleEn };
  return {
    ...fields,
    timeZone: stored?.timeZone ?? TIME_ZONE,
    place: { name, street, postalCode, city, country },
    accessLink: stored?.storedAccessLink ?? null,
    series,
    barrierDe: stored?.barrierDe ?? null,
    barrierEn: stored?.barrierEn ?? null,
    registrationClosesAt: stored?.registrationClosesAt ?? null,
  } as unknown as EventInput;
}

/** What an event will say once it is written so. */
export function fieldsAfter({ checked, ties, isPublished }: EventEntry, stored: Event | null): EventFields {
  const { place, startsAt, endsAt, isAllDay } = checked;
  const { name: placeName, ...address } = place;
  const plain = { ...checked, placeName, ...address } as unknown as EventFields;
  const { organiserKeys, lighthouseKey, projectGroupKey, topicKeys } = ties;
  const draft = stored?.status ?? EventStatus.DRAFT;
  const status = isPublished && draft === EventStatus.DRAFT ? EventStatus.PUBLISHED : draft;
  return {
    ...Object.fromEntries(PLAIN.map((field) => [field, plain[field] ?? null])),
    startsAt,
    endsAt,
    isAllDay,
    status,
    organiserKeys,
    lighthouseKey,
    projectGroupKey,
    topicKeys,
  };
}

/** A row without a time of day takes whole days; of an event that has a time, it says the day alone. */
function timesOf(row: ReadRow, stored: Event | null): EventFields {
  const zone = stored?.timeZone ?? TIME_ZONE;
  const present = stored === null ? null : localDate(stored.startsAt, zone);
  const date = textOf(row, "date") ?? present;
  if (date === null) return {};
  const given = textOf(row, "startTime");
  const kept = stored !== null && !stored.isAllDay ? localTime(stored.startsAt, zone) : null;
  const time = given ?? kept;
  const endDate = textOf(row, "endDate");
  const endTime = textOf(row, "endTime");
  const said: EventFields = {};
  if (stored === null || given !== null || date !== present) {
    said["startsAt"] = time === null ? startOfDay(date, zone) : instantAt(date, time, zone);
    said["isAllDay"] = time === null;
  }
  if (time === null && endDate !== null) said["endsAt"] = startOfDay(addDays(endDate, 1), zone);
  if (time === null && endDate === null && stored === null)
    said["endsAt"] = startOfDay(addDays(date, 1), zone);
  if (time !== null && endTime !== null) said["endsAt"] = instantAt(endDate ?? date, endTime, zone);
  return said;
}
