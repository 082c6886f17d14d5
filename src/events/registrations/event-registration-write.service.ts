import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Viewer } from "../../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import { notFound } from "../../graphql/errors";
import { longText } from "../../validation/fields";
import type { Language } from "../../graphql/language";
import { decodeId, encodeId } from "../../graphql/nodeId";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import type { MailService } from "../../mail/mail.service";
import type { ReferenceService } from "../../references/reference.service";
import { hashOfCode, newSecretCode } from "../../secrets/secretCode";
import { emailAddress } from "../../validation/emailAddress";
import type { EventService } from "../event.service";
import type { Event } from "../event.type";
import { isRegistrationOpen } from "../isRegistrationOpen";
import type { EventPlacesService } from "./event-places.service";
import type { CancelEventRegistrationInput, RegisterForEventInput } from "./event-registration.input";
import type { EventRegistrationRepository, NewEventRegistration } from "./event-registration.repository";
import type { EventRegistrationService } from "./event-registration.service";
import { type EventRegistration, EventRegistrationState } from "./event-registration.type";
import { eventInMail } from "./registrationMail";
import * as texts from "./refusals";

/** How long somebody has to confirm their address, in hours. */
export const HOURS_TO_CONFIRM = 48;

/** What the writes of registrations use of others. */
interface Others {
  events: EventService;
  registrations: EventRegistrationService;
  places: EventPlacesService;
  references: ReferenceService;
  mail: MailService;
}

/** Registers people for events, confirms and cancels it; one per request. */
export class EventRegistrationWriteService {
  constructor(
    private readonly repository: EventRegistrationRepository,
    private readonly writes: WriteService,
    private readonly others: Others,
    private readonly viewer: Viewer,
    private readonly language: Language,
  ) {}

  /** Registers the signed-in viewer at once, and anybody else once they have confirmed their address. */
  async register(input: RegisterForEventInput) {
    const eventKey = decodeId("Event", input.eventId, "input.eventId");
    if (!(await this.others.events.byKey(eventKey))) throw notFound("input.eventId", `Event "${eventKey}"`);
    const { name, email, needs } = validated(schema, input, "input");
    const isSignedIn = this.viewer.subject !== null;
    if (!isSignedIn && email === null) throw refusal("INVALID", "input.email", texts.NO_ADDRESS);
    const given = {
      key: `event-registration:${randomUUID()}`,
      eventKey,
      actorKey: await this.others.references.actor(input.actorId, "input.actorId"),
      texts: { name, needs, language: input.language ?? this.language },
    };
    // Programs fill in whatever they find; they are answered as people are.
    if (input.secondWebsite) return { ...AWAITING, revision: null };
    return isSignedIn ? this.registerViewer(given) : this.registerAddress(given, email!);
  }

  /** Confirms the address of a registration, which gets its place in the queue. @throws NOT_FOUND for an unknown code */
  async confirm(token: string) {
    const found = (await this.repository.byTokenHash(hashOfCode(token))) ?? missing("token");
    return this.writes.run("confirmEventRegistration", async (transaction) => {
      const event = (await this.repository.lockEvent(transaction, found.eventKey)) ?? missing("token");
      const before = (await this.repository.current(transaction, found.key)) ?? missing("token");
      if (before.state !== EventRegistrationState.UNCONFIRMED)
        throw refusal("TAKEN", "token", texts.CONFIRMED, { registration: before });
      const age = Date.now() - Date.parse(before.createdAt);
      if (age > HOURS_TO_CONFIRM * 3_600_000 || !isRegistrationOpen(event))
        throw refusal("CLOSED", "token", texts.CLOSED);
      return { registration: await this.others.places.enter(transaction, event, before.key, token) };
    });
  }

  /** Removes a registration; the first of the waiting list moves up. @throws NOT_FOUND as if it did not exist */
  async cancel(input: CancelEventRegistrationInput) {
    const found = await this.toCancel(input);
    return this.writes.run("cancelEventRegistration", async (transaction) => {
      const event = await this.repository.lockEvent(transaction, found.eventKey);
      const before = (await this.repository.current(transaction, found.key)) ?? missing("input");
      await this.repository.remove(transaction, before.key);
      await transaction.record({
        targetType: "EventRegistration",
        targetKey: before.key,
        before: { state: before.state, event: before.eventKey },
        after: null,
      });
      if (event) await this.others.places.moveUp(transaction, event);
      return { cancelledRegistrationId: encodeId("EventRegistration", before.key) };
    });
  }

  private registerViewer(given: Given) {
    return this.writes.run("registerForEvent", async (transaction) => {
      const { accountKey } = transaction;
      const { email } = this.viewer;
      const event = await this.lockOpen(transaction, given.eventKey);
      const known = await this.repository.samePerson(transaction, { eventKey: event.key, accountKey, email });
      if (known && known.registration.state !== EventRegistrationState.UNCONFIRMED)
        throw refusal("TAKEN", "input.eventId", texts.TAKEN, { registration: known.registration });
      // They began without a sign-in, with the address that is proven to be theirs now.
      if (known) await this.repository.remove(transaction, known.registration.key);
      const text = { ...given.texts, email };
      await this.create(transaction, { ...given, accountKey, tokenHash: null, texts: text });
      const registration = await this.others.places.enter(transaction, event, given.key, null);
      return { registration, isAwaitingConfirmation: false };
    });
  }

  /** Whoever has an address registered is not told to others: the answer is the same, the mail goes to the address. */
  private async registerAddress(given: Given, email: string) {
    const { code, hash: tokenHash } = newSecretCode();
    try {
      return await this.writes.run("registerForEvent", async (transaction) => {
        const event = await this.lockOpen(transaction, given.eventKey);
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
          await this.create(transaction, {
            ...given,
            accountKey: null,
            tokenHash,
            texts: { ...given.texts, email },
          });
        else await this.recordNewCode(transaction, known.registration);
        await this.repository.writeCode(transaction, key, tokenHash);
        const kind = isConfirmed ? "EVENT_REGISTERED_ALREADY" : "EVENT_REGISTRATION_CONFIRMATION";
        await this.others.mail.enqueue(transaction, {
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

  private async create(transaction: AuditedTransaction, given: NewEventRegistration): Promise<void> {
    const { key, state, eventKey } = await this.repository.create(transaction, given);
    await transaction.record({
      targetType: "EventRegistration",
      targetKey: key,
      before: null,
      after: { state, event: eventKey },
    });
  }

  private recordNewCode(transaction: AuditedTransaction, { key }: EventRegistration): Promise<void> {
    const [before, after] = [{ hasNewCode: false }, { hasNewCode: true }];
    return transaction.record({ targetType: "EventRegistration", targetKey: key, before, after });
  }

  private async lockOpen(transaction: AuditedTransaction, key: string): Promise<Event> {
    const event = (await this.repository.lockEvent(transaction, key)) ?? missing("input.eventId");
    if (!isRegistrationOpen(event)) throw refusal("CLOSED", "input.eventId", texts.CLOSED);
    return event;
  }

  private async toCancel({
    registrationId,
    token,
  }: CancelEventRegistrationInput): Promise<EventRegistration> {
    if (Boolean(registrationId) === Boolean(token)) throw refusal("INVALID", "input", texts.ONE_OF);
    if (token) return (await this.repository.byTokenHash(hashOfCode(token))) ?? missing("input.token");
    const key = decodeId("EventRegistration", registrationId!, "input.registrationId");
    return (await this.others.registrations.byKey(key)) ?? missing("input.registrationId");
  }
}

type Given = Pick<NewEventRegistration, "key" | "eventKey" | "actorKey"> & {
  texts: { name: string; needs: string | null; language: Language };
};

/** Ends a write that would only repeat a mail that was just sent. */
class NothingToDo extends Error {}

const AWAITING = { registration: null, isAwaitingConfirmation: true };

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  email: emailAddress.nullish().transform((email) => email ?? null),
  needs: longText(500),
});

function missing(argument: string): never {
  throw notFound(argument, "a registration");
}
