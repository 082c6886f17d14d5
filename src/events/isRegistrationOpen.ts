import { EventStatus } from "./event.enums";
import type { Event } from "./event.type";

/** Whether one can register for an event: it is published, and neither over its deadline nor started. */
export function isRegistrationOpen(
  { status, startsAt, registrationClosesAt }: Pick<Event, "status" | "startsAt" | "registrationClosesAt">,
  now = Date.now(),
): boolean {
  return status === EventStatus.PUBLISHED && now < Date.parse(registrationClosesAt ?? startsAt);
}
