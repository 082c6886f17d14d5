import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction } from "../audit/write.service";
import { Visibility } from "../visibility/visibility.type";
import { NOTHING_KEPT } from "../projection/networkChange";
import { auditedEvent } from "./auditedEvent";
import { EventStatus } from "./event.enums";
import type { EventWriteRepository } from "./event-write.repository";
import type { Event } from "./event.type";
import type { EventPlacesService } from "./registrations/event-places.service";

/** What every change of an event ends with: places that are free now are given, it is recorded, and the public is told. */
export async function recordedEvent(
  transaction: AuditedTransaction,
  { repository, places }: { repository: EventWriteRepository; places: EventPlacesService },
  before: Event,
): Promise<Event> {
  const event = (await repository.lock(transaction, before.key))!;
  // A greater capacity has places for those who wait.
  await places.moveUp(transaction, event);
  const changes = changedFields(auditedEvent(before), auditedEvent(event))!;
  await transaction.record({ targetType: "Event", targetKey: event.key, ...changes });
  await tellOfEvent(transaction, repository, [before, event]);
  return event;
}

/** Tells the public, where it sees an event before or after a change. */
export async function tellOfEvent(
  transaction: AuditedTransaction,
  repository: EventWriteRepository,
  states: readonly Event[],
): Promise<void> {
  if (!states.some(isPublic)) return;
  await repository.markPublicChange(transaction, states[0]!.key);
  transaction.changesNetwork(NOTHING_KEPT);
}

/** 1 where calendars have to take an event over anew when it changes, else 0. */
export function stepOf({ status }: Event): number {
  return status === EventStatus.DRAFT ? 0 : 1;
}

function isPublic({ status, visibility }: Event): boolean {
  return status !== EventStatus.DRAFT && visibility === Visibility.PUBLIC;
}
