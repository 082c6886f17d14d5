import type { AuditedTransaction } from "../audit/write.service";
import { auditedEvent } from "./auditedEvent";
import type { CheckedEvent } from "./checkedEvent";
import { EventStatus } from "./event.enums";
import type { EventTies, EventWriteRepository } from "./event-write.repository";
import type { Event } from "./event.type";
import { recordedEvent, stepOf, tellOfEvent } from "./recordedEvent";
import type { EventPlacesService } from "./registrations/event-places.service";

/** What an event is to be; `isPublished` publishes a draft, and takes nothing back. */
export interface EventEntry {
  readonly checked: CheckedEvent;
  readonly ties: EventTies;
  readonly isPublished: boolean;
}

/** Writes events inside a write that has asked for the right. */
export class EventEntryService {
  constructor(
    private readonly repository: EventWriteRepository,
    private readonly places: EventPlacesService,
  ) {}

  /** The event as it is, locked until the transaction ends; null when there is none that the asker may see. */
  lock(transaction: Pick<AuditedTransaction, "run">, key: string): Promise<Event | null> {
    return this.repository.lock(transaction, key);
  }

  /** Enters an event. @param key unique */
  async enter(transaction: AuditedTransaction, key: string, entry: EventEntry): Promise<void> {
    await this.repository.create(transaction, key);
    await this.repository.write(transaction, key, entry.checked, entry.ties, 0);
    if (entry.isPublished) await this.publish(transaction, key);
    const event = (await this.repository.lock(transaction, key))!;
    await transaction.record({
      targetType: "Event",
      targetKey: key,
      before: null,
      after: auditedEvent(event),
    });
    await tellOfEvent(transaction, this.repository, [event]);
  }

  /** Replaces what a locked event is. */
  async replace(transaction: AuditedTransaction, before: Event, entry: EventEntry): Promise<void> {
    await this.repository.write(transaction, before.key, entry.checked, entry.ties, stepOf(before));
    if (entry.isPublished && before.status === EventStatus.DRAFT) await this.publish(transaction, before.key);
    await recordedEvent(transaction, { repository: this.repository, places: this.places }, before);
  }

  private publish(transaction: AuditedTransaction, key: string): Promise<void> {
    return this.repository.writeStatus(transaction, key, { status: EventStatus.PUBLISHED }, 0);
  }
}
