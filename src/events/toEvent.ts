import { encodeId } from "../graphql/nodeId";
import type { Event } from "./event.type";

/** An event as events/summary returns it. */
export type StoredEvent = Omit<Event, "id" | "storedAccessLink"> & { accessLink: string | null };

/** The event that a stored one stands for. The access link is told to few: see EventRegistrationService.accessLink. */
export function toEvent({ accessLink, ...stored }: StoredEvent): Event {
  return { ...stored, storedAccessLink: accessLink, id: encodeId("Event", stored.key) };
}
