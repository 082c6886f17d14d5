import type { AuditedTransaction } from "../../audit/write.service";
import { refusal } from "../../graphql/userError";
import type { Event } from "../event.type";
import { isRegistrationOpen } from "../isRegistrationOpen";
import type { EventRegistrationRepository } from "./event-registration.repository";
import { missingRegistration } from "./missingRegistration";
import { CLOSED } from "./refusals";

/** Locks an event that one can register for now. @throws NOT_FOUND for no such event; Refusal CLOSED */
export async function openEvent(
  transaction: AuditedTransaction,
  repository: EventRegistrationRepository,
  key: string,
): Promise<Event> {
  const event = (await repository.lockEvent(transaction, key)) ?? missingRegistration("input.eventId");
  if (!isRegistrationOpen(event)) throw refusal("CLOSED", "input.eventId", CLOSED);
  return event;
}
