import type { Page } from "../graphql/pageArguments";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database } from "../neo4j/database.type";
import type { CalendarEntry } from "./calendar";
import type { EventFilterParams } from "./event.filter";
import type { Event } from "./event.type";
import { type StoredEvent, toEvent } from "./toEvent";

/** A speaker as events/list-speakers-of-events returns them. */
export interface SpeakerRow {
  ownerKey: string;
  key: string;
  name: string;
  affiliationKey: string | null;
}

/** An entry of an agenda as events/list-agenda-of-events returns it. */
export interface AgendaRow {
  ownerKey: string;
  key: string;
  titleDe: string;
  titleEn: string;
  startsAt: string;
  endsAt: string | null;
  speakerKeys: string[];
}

/** Reads events: those only that the asker may see. */
export class EventRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Event[]> {
    const rows = await this.database.read<{ event: StoredEvent }>("events/find-by-keys", { keys });
    return rows.map(({ event }) => toEvent(event));
  }

  /** One page of all that match, in reading direction. */
  list(
    order: ListOrder,
    page: Page,
    filter: EventFilterParams,
  ): Promise<(ListedRow & { event: StoredEvent })[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** How many match. */
  async count(filter: EventFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("events/count", { filter });
    return row?.count ?? 0;
  }

  /** The speakers of events that the asker may see. */
  speakersOf(keys: readonly string[]): Promise<SpeakerRow[]> {
    return this.database.read<SpeakerRow>("events/list-speakers-of-events", { keys });
  }

  /** The agendas of events that the asker may see. */
  agendaOf(keys: readonly string[]): Promise<AgendaRow[]> {
    return this.database.read<AgendaRow>("events/list-agenda-of-events", { keys });
  }

  /** Public events from a year ago on, latest first; of one lighthouse, or of all. */
  async forCalendar(lighthouseKey: string | null, limit: number): Promise<CalendarEntry[]> {
    const rows = await this.database.read<{ event: StoredEvent; topics: CalendarEntry["topics"] }>(
      "events/list-for-calendar",
      { lighthouseKey, limit },
    );
    return rows.map(({ event, topics }) => ({ event: toEvent(event), topics }));
  }

  /** When something of a public event last changed; null if nothing ever did. */
  async lastPublicChange(): Promise<string | null> {
    const [row] = await this.database.read<{ at: string }>("events/read-public-change");
    return row?.at ?? null;
  }

  readonly ofLighthouses = this.relationReader("events/list-of-lighthouses");
  readonly ofActors = this.relationReader("events/list-of-actors");
  readonly ofTopics = this.relationReader("events/list-of-topics");
  readonly ofSeries = this.relationReader("events/list-of-series");

  private relationReader(statement: string) {
    return readRelation<RelationEdge<StoredEvent>>(this.database, statement);
  }
}
