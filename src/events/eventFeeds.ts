import type { Feed } from "../server/feed.type";
import type { EventCalendarService } from "./event-calendar.service";

/** What the feeds of events need of a request. */
interface FeedContext {
  readonly services: { readonly eventCalendars: EventCalendarService };
}

const contentType = "text/calendar; charset=utf-8";

/** The calendars that programs subscribe to. */
export const EVENT_FEEDS: readonly Feed<FeedContext>[] = [
  {
    path: "/events.ics",
    contentType,
    read: ({ language }, { services }) => services.eventCalendars.calendar(null, language),
  },
  {
    path: "/lighthouses/:slug/events.ics",
    contentType,
    read: ({ params, language }, { services }) =>
      services.eventCalendars.calendar(params["slug"] ?? "", language),
  },
];
