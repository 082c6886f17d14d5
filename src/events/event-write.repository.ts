import type { Transaction } from "../neo4j/database.type";
import type { CheckedEvent } from "./checkedEvent";
import type { Programme } from "./checkedProgramme";
import type { Event } from "./event.type";
import { indexProperties } from "../search/indexProperties";
import { type StoredEvent, toEvent } from "./toEvent";

/** What an event is tied to, by key. */
export interface EventTies {
  organiserKeys: string[];
  lighthouseKey: string | null;
  projectGroupKey: string | null;
  fundingCallKey: string | null;
  topicKeys: string[];
  boothKeys: string[];
}

/** What came of an event. */
export interface EventResults {
  resultsDe: string | null;
  resultsEn: string | null;
  attendance: number | null;
  attendingKeys: string[];
}

/** Writes events. `sequenceStep` is 1 when calendars have to take the event over anew, else 0. */
export class EventWriteRepository {
  /** Creates an empty draft; `write` fills it. */
  async create(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("events/create-event", { key });
  }

  /** The event as it is, locked until the transaction ends; null when there is none that the asker may see. */
  async lock(transaction: Transaction, key: string): Promise<Event | null> {
    const [row] = await transaction.run<{ event: StoredEvent }>("events/lock-event", { key });
    return row ? toEvent(row.event) : null;
  }

  /** Says what an event is and ties it. */
  async write(
    transaction: Transaction,
    key: string,
    checked: CheckedEvent,
    ties: EventTies,
    sequenceStep: number,
  ): Promise<void> {
    const { startsAt, endsAt, capacity, registrationClosesAt, place, series, ...said } = checked;
    const texts = {
      ...said,
      placeName: place.name,
      street: place.street,
      postalCode: place.postalCode,
      city: place.city,
      country: place.country,
      seriesKey: series?.key ?? null,
      seriesTitleDe: series?.titleDe ?? null,
      seriesTitleEn: series?.titleEn ?? null,
    };
    const { searchNames, searchText } = indexProperties("event", { key, ...texts });
    await transaction.run("events/write-event", {
      key,
      startsAt,
      endsAt,
      capacity,
      registrationClosesAt,
      sequenceStep,
      startOrder: `${startsAt} ${key}`,
      texts: { ...texts, searchNames, searchText },
    });
    const { lighthouseKey, projectGroupKey, fundingCallKey, ...lists } = ties;
    const homeKeys = [lighthouseKey, projectGroupKey].filter((home) => home !== null);
    const callKeys = fundingCallKey === null ? [] : [fundingCallKey];
    await transaction.run("events/write-links", { key, homeKeys, callKeys, ...lists });
  }

  /** Puts speakers and agenda in place of those that the event had. */
  async writeProgramme(transaction: Transaction, key: string, programme: Programme): Promise<void> {
    await transaction.run("events/write-programme", { key, ...programme });
  }

  /** Publishes or cancels an event. */
  async writeStatus(
    transaction: Transaction,
    key: string,
    texts: { status: string; cancellationReasonDe?: string | null; cancellationReasonEn?: string | null },
    sequenceStep: number,
  ): Promise<void> {
    await transaction.run("events/write-status", { key, texts, sequenceStep });
  }

  /** Tells those who read calendars again that something of a public event changed. */
  async markPublicChange(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("events/mark-public-change", { key });
  }

  /** Says what came of an event and who was there. */
  async writeResults(
    transaction: Transaction,
    key: string,
    { attendance, attendingKeys, ...texts }: EventResults,
    sequenceStep: number,
  ): Promise<void> {
    await transaction.run("events/write-results", { key, texts, attendance, attendingKeys, sequenceStep });
  }
}
