import type { AuditedTransaction } from "../../audit/write.service";
import type { MailService } from "../../mail/mail.service";
import type { MailRecipient } from "../../mail/mail.type";
import type { Event } from "../event.type";
import type { EventRegistrationRepository } from "./event-registration.repository";
import { type EventRegistration, EventRegistrationState } from "./event-registration.type";
import { eventInMail } from "./registrationMail";

/** Gives the places of an event, strictly in the order of registration, and tells people; the event has to be locked. */
export class EventPlacesService {
  constructor(
    private readonly repository: EventRegistrationRepository,
    private readonly mail: MailService,
  ) {}

  /**
   * Puts a registration into the queue, behind everybody who is in it.
   *
   * @param code by which a person without an account cancels; null for one with
   */
  async enter(
    transaction: AuditedTransaction,
    event: Event,
    key: string,
    code: string | null,
  ): Promise<EventRegistration> {
    await this.moveUp(transaction, event);
    const registration = await this.repository.enter(transaction, key);
    await record(transaction, registration, EventRegistrationState.UNCONFIRMED);
    const hasPlace = registration.state === EventRegistrationState.REGISTERED;
    const to = recipientOf(registration);
    if (to === null) return registration;
    const data = { ...eventInMail(event), code };
    const { storedAccessLink: accessLink } = event;
    if (hasPlace)
      await this.mail.enqueue(transaction, { kind: "EVENT_REGISTERED", to, data: { ...data, accessLink } });
    else await this.mail.enqueue(transaction, { kind: "EVENT_WAITING", to, data });
    return registration;
  }

  /** Gives what is free to those who wait longest, and tells them. @returns how many have a place now */
  async moveUp(transaction: AuditedTransaction, event: Event): Promise<number> {
    const moved = await this.repository.moveUp(transaction, event.key);
    for (const registration of moved) {
      await record(transaction, registration, EventRegistrationState.WAITING);
      const to = recipientOf(registration);
      if (to === null) continue;
      const data = { ...eventInMail(event), code: null, accessLink: event.storedAccessLink };
      await this.mail.enqueue(transaction, { kind: "EVENT_REGISTERED", to, data });
    }
    return moved.length;
  }

  /** Tells everybody who has a place or waits for one that the event is cancelled. */
  async tellCancelled(transaction: AuditedTransaction, event: Event): Promise<void> {
    for (const registration of await this.repository.toldOfCancellation(transaction, event.key)) {
      const to = recipientOf(registration);
      if (to === null) continue;
      const { cancellationReasonDe: de, cancellationReasonEn: en } = event;
      const data = { ...eventInMail(event), reasonDe: de ?? en, reasonEn: en ?? de };
      await this.mail.enqueue(transaction, { kind: "EVENT_CANCELLED", to, data });
    }
  }
}

/** Whom mails about a registration go to; null where no address is known. */
export function recipientOf({ accountKey, email, language }: EventRegistration): MailRecipient | null {
  if (accountKey !== null) return { accountKey };
  return email === null ? null : { email, language };
}

function record(
  transaction: AuditedTransaction,
  { key, state, eventKey }: EventRegistration,
  before: EventRegistrationState,
): Promise<void> {
  return transaction.record({
    targetType: "EventRegistration",
    targetKey: key,
    before: { state: before, event: eventKey },
    after: { state, event: eventKey },
  });
}
