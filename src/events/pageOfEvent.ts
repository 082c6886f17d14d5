import type { Event } from "./event.type";

/** The address of an event's page: the one that was entered, else the one of this service's pages, if it has some. */
export function pageOfEvent({ website, key }: Event, webUrl: string | null): string | null {
  return website ?? (webUrl === null ? null : `${webUrl}/events/${encodeURIComponent(key)}`);
}
