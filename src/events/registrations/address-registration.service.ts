import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import type { MailService } from "../../mail/mail.service";
import { newSecretCode } from "../../secrets/secretCode";
import { AWAITING } from "./awaiting";
import type { EventRegistrationRepository } from "./event-registration.repository";
import { type EventRegistration, EventRegistrationState } from "./event-registration.type";
import { HOURS_TO_CONFIRM } from "./hoursToConfirm";
import { openEvent } from "./openEvent";
import { eventInMail } from "./registrationMail";
import { type GivenRegistration, storeRegistration } from "./storeRegistration";

/** Registers people for events who are known by their address alone; one per request. */
export class AddressRegistrationService {
  constructor(
    private readonly repository: EventRegistrationRepository,
    private readonly writes: WriteService,
    private readonly mail: MailService,
  ) {}

  /** Whoever has an address registered is not told to others: the answer is the same, the mail goes to the address. */
  async register(given: GivenRegistration, email: string) {
    const { code, hash: tokenHash } = newSecretCode();
    try {
      return await this.writes.run("registerForEvent", async (transaction) => {
        const event = await openEvent(transaction, this.repository, given.eventKey);
        const known = await this.repository.samePerson(transaction, {
          eventKey: event.key,
          accountKey: null,
          email,
        });
        if (known && !known.isMailDue) throw new NothingToDo();
        const isConfirmed = known !== null && known.registration.state !== EventRegistrationState.UNCONFIRMED;
        if (known && !isConfirmed) await this.repository.remove(transaction, known.registration.key);
        const { key, language } = isConfirmed
          ? known.registration
          : { key: given.key, language: given.texts.language };
        if (!isConfirmed)
          await storeRegistration(transaction, this.repository, {
            ...given,
            accountKey: null,
            tokenHash,
            texts: { ...given.texts, email },
          });
        else await this.recordNewCode(transaction, known.registration);
        await this.repository.writeCode(transaction, key, tokenHash);
        const kind = isConfirmed ? "EVENT_REGISTERED_ALREADY" : "EVENT_REGISTRATION_CONFIRMATION";
        await this.mail.enqueue(transaction, {
          kind,
          to: { email, language },
          data: { ...eventInMail(event), code, hours: HOURS_TO_CONFIRM },
        });
        return AWAITING;
      });
    } catch (error) {
      if (error instanceof NothingToDo) return { ...AWAITING, revision: null };
      throw error;
    }
  }

  private recordNewCode(transaction: AuditedTransaction, { key }: EventRegistration): Promise<void> {
    const [before, after] = [{ hasNewCode: false }, { hasNewCode: true }];
    return transaction.record({ targetType: "EventRegistration", targetKey: key, before, after });
  }
}

/** Ends a write that would only repeat a mail that was just sent. */
class NothingToDo extends Error {}
