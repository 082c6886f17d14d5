import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import { toCalendar } from "./calendar";
import type { EventRepository } from "./event.repository";
import { pageOfEvent } from "./pageOfEvent";

/** How many events a calendar holds at most; the earliest are left out first. */
const MAXIMUM_ENTRIES = 2_000;

/** Writes the calendars that programs subscribe to: public events alone. */
export class EventCalendarService {
  constructor(
    private readonly repository: EventRepository,
    private readonly lighthouses: LighthouseService,
    private readonly webUrl: string | null,
  ) {}

  /**
   * The calendar of all events, or of one lighthouse's, as iCalendar, and when something public last changed.
   *
   * @param slug the lighthouse's key without its prefix; null for all
   * @returns null for an unknown lighthouse
   */
  async calendar(slug: string | null, language: Language) {
    const lighthouse = slug === null ? null : await this.lighthouses.byKey(`lighthouse:${slug}`);
    if (slug !== null && lighthouse === null) return null;
    // The date first: a change in between is then told too early, never too late.
    const modifiedAt = await this.repository.lastPublicChange();
    const entries = await this.repository.forCalendar(lighthouse?.key ?? null, MAXIMUM_ENTRIES);
    const name = lighthouse?.name ?? inLanguage(language, { de: "Veranstaltungen", en: "Events" });
    const body = toCalendar(entries, { name, language, pageOf: (event) => pageOfEvent(event, this.webUrl) });
    return { body, modifiedAt };
  }
}
