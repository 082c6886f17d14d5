import type { AuditedTransaction } from "../../audit/write.service";
import type { Mail, MailService } from "../../mail/mail.service";
import type { MailKind } from "../../mail/templates";
import { filled } from "../../text/filled";
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
    const data = { ...eventInMail(event), code };
    const { storedAccessLink: accessLink } = event;
    if (hasPlace)
      await this.tell(transaction, registration, { kind: "EVENT_REGISTERED", data: { ...data, accessLink } });
    else await this.tell(transaction, registration, { kind: "EVENT_WAITING", data });
    return registration;
  }

  /** Gives what is free to those who wait longest, and tells them. @returns how many have a place now */
  async moveUp(transaction: AuditedTransaction, event: Event): Promise<number> {
    const moved = await this.repository.moveUp(transaction, event.key);
    for (const registration of moved) {
      await record(transaction, registration, EventRegistrationState.WAITING);
      const data = { ...eventInMail(event), code: null, accessLink: event.storedAccessLink };
      await this.tell(transaction, registration, { kind: "EVENT_REGISTERED", data });
    }
    return moved.length;
  }

  /** Tells everybody who has a place or waits for one that the event is cancelled. */
  async tellCancelled(transaction: AuditedTransaction, event: Event): Promise<void> {
    const { de: reasonDe, en: reasonEn } = filled(
      event.cancellationReasonDe,
      event.cancellationReasonEn,
      null,
    );
    const data = { ...eventInMail(event), reasonDe, reasonEn };
    for (const registration of await this.repository.toldOfCancellation(transaction, event.key))
      await this.tell(transaction, registration, { kind: "EVENT_CANCELLED", data });
  }

  /** Puts a mail to whoever registered into the outbox; none where no address is known. */
  private async tell<Kind extends MailKind>(
    transaction: AuditedTransaction,
    { accountKey, email, language }: EventRegistration,
    mail: Omit<Mail<Kind>, "to">,
  ): Promise<void> {
    if (accountKey !== null) await this.mail.enqueue(transaction, { ...mail, to: { accountKey } });
    else if (email !== null) await this.mail.enqueue(transaction, { ...mail, to: { email, language } });
  }
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
