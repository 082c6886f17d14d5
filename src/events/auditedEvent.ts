import type { Values } from "../audit/change.type";
import type { Event } from "./event.type";

/** What the record of writes tells of an event: all it says, but that there is an access link, not which. */
export function auditedEvent(event: Event): Values {
  const { id: _id, storedAccessLink, createdAt: _createdAt, updatedAt: _updatedAt, ...values } = event;
  return { ...values, hasAccessLink: storedAccessLink !== null };
}
