import { encodeId } from "../../graphql/nodeId";
import type { EventRegistration } from "./event-registration.type";

/** A registration as event-registrations/summary returns it. */
export type StoredEventRegistration = Omit<EventRegistration, "id">;

/** The registration that a stored one stands for. */
export function toEventRegistration(stored: StoredEventRegistration): EventRegistration {
  return { ...stored, id: encodeId("EventRegistration", stored.key) };
}
