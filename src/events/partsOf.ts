import type { EventPlace, EventSeries } from "./event-parts.type";
import type { Event } from "./event.type";

/** Where an event takes place; null when nothing of it is known. */
export function placeOf({ placeName: name, street, postalCode, city, country }: Event): EventPlace | null {
  const place = { name, street, postalCode, city, country };
  return Object.values(place).some((part) => part !== null) ? place : null;
}

/** The series that an event is one of; null when it is one of none. */
export function seriesOf({ seriesKey, seriesTitleDe, seriesTitleEn }: Event): EventSeries | null {
  return seriesKey === null ? null : { key: seriesKey, titleDe: seriesTitleDe, titleEn: seriesTitleEn };
}
