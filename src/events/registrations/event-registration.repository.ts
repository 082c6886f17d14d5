import { readRelation } from "../../loading/readRelation";
import type { RelationEdge } from "../../loading/relationLoader";
import type { Database, Transaction } from "../../neo4j/database.type";
import type { Event } from "../event.type";
import { type StoredEvent, toEvent } from "../toEvent";
import type { EventRegistration } from "./event-registration.type";
import { type StoredEventRegistration, toEventRegistration } from "./toEventRegistration";

interface Row {
  registration: StoredEventRegistration;
}

/** What a new registration says. */
export interface NewEventRegistration {
  key: string;
  eventKey: string;
  accountKey: string | null;
  actorKey: string | null;
  tokenHash: string | null;
  texts: { name: string; email: string | null; language: string; needs: string | null };
}

/** Reads and writes registrations for events; who may see them is decided by who asks for them. */
export class EventRegistrationRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<EventRegistration[]> {
    const rows = await this.database.read<Row>("event-registrations/find-by-keys", { keys });
    return rows.map(({ registration }) => toEventRegistration(registration));
  }

  /** The registration of a code; null for a code that belongs to none. */
  async byTokenHash(tokenHash: string): Promise<EventRegistration | null> {
    const [row] = await this.database.read<Row>("event-registrations/find-by-token-hash", { tokenHash });
    return row ? toEventRegistration(row.registration) : null;
  }

  /** Which of the events an account has a place at. */
  async attendedBy(accountKey: string, keys: readonly string[]): Promise<{ key: string }[]> {
    return this.database.read<{ key: string }>("event-registrations/find-attended-by-account", {
      accountKey,
      keys,
    });
  }

  /** How many places of events are taken. */
  takenOf(keys: readonly string[]): Promise<{ ownerKey: string; taken: number }[]> {
    return this.database.read("event-registrations/count-taken-of-events", { keys });
  }

  readonly ofEvents = readRelation<RelationEdge<StoredEventRegistration>>(
    this.database,
    "event-registrations/list-of-events",
  );
  readonly ofAccounts = readRelation<RelationEdge<StoredEventRegistration>>(
    this.database,
    "event-registrations/list-of-accounts",
  );

  /** Events to come that have free places and people who wait for one. */
  async toFill(limit: number): Promise<string[]> {
    const rows = await this.database.read<{ key: string }>("event-registrations/list-events-to-fill", {
      limit,
    });
    return rows.map(({ key }) => key);
  }

  /** An event as it is, locked until the transaction ends; null when there is none. */
  async lockEvent(transaction: Transaction, key: string): Promise<Event | null> {
    const [row] = await transaction.run<{ event: StoredEvent }>("event-registrations/lock-event", { key });
    return row ? toEvent(row.event) : null;
  }

  /** A registration as it is within a transaction; null when there is none any more. */
  async current(transaction: Transaction, key: string): Promise<EventRegistration | null> {
    return first(await transaction.run<Row>("event-registrations/find-by-keys", { keys: [key] }));
  }

  /** The registration for an event that is of the account or has the address; null when there is none. */
  async samePerson(
    transaction: Transaction,
    person: { eventKey: string; accountKey: string | null; email: string | null },
  ) {
    const [row] = await transaction.run<Row & { isMailDue: boolean }>(
      "event-registrations/find-same-person",
      person,
    );
    return row ? { registration: toEventRegistration(row.registration), isMailDue: row.isMailDue } : null;
  }

  /** Enters a registration that is not confirmed yet. */
  async create(transaction: Transaction, given: NewEventRegistration): Promise<EventRegistration> {
    return first(await transaction.run<Row>("event-registrations/create-registration", { ...given }))!;
  }

  /** Gives a registration a new code, which is being sent. */
  async writeCode(transaction: Transaction, key: string, tokenHash: string): Promise<void> {
    await transaction.run("event-registrations/write-code", { key, tokenHash });
  }

  /** Puts a registration at the end of the queue of a locked event. */
  async enter(transaction: Transaction, key: string): Promise<EventRegistration> {
    return first(await transaction.run<Row>("event-registrations/enter-registration", { key }))!;
  }

  /** Gives the free places of a locked event to those who wait longest. @returns those who have one now */
  async moveUp(transaction: Transaction, eventKey: string): Promise<EventRegistration[]> {
    const rows = await transaction.run<Row>("event-registrations/move-up-waiting", { eventKey });
    return rows.map(({ registration }) => toEventRegistration(registration));
  }

  /** Removes a registration. @returns whether it was there */
  async remove(transaction: Transaction, key: string): Promise<boolean> {
    return (await transaction.run("event-registrations/remove-registration", { key })).length > 0;
  }

  /** Those who have a place at an event or wait for one. */
  async toldOfCancellation(transaction: Transaction, eventKey: string): Promise<EventRegistration[]> {
    const rows = await transaction.run<Row>("event-registrations/list-told-of-cancellation", { eventKey });
    return rows.map(({ registration }) => toEventRegistration(registration));
  }

  /** Removes registrations that are kept no longer. @returns their keys */
  async removeExpired(
    transaction: Transaction,
    limits: { hours: number; days: number; limit: number },
  ): Promise<string[]> {
    const rows = await transaction.run<{ key: string }>("event-registrations/remove-expired", limits);
    return rows.map(({ key }) => key);
  }
}

function first(rows: readonly Row[]): EventRegistration | null {
  return rows[0] ? toEventRegistration(rows[0].registration) : null;
}
