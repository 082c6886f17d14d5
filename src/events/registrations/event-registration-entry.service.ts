import { randomUUID } from "node:crypto";
import type { Viewer } from "../../access/viewer.type";
import type { WriteService } from "../../audit/write.service";
import { notFound } from "../../graphql/errors";
import type { Language } from "../../graphql/language";
import { decodeId } from "../../graphql/nodeId";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import type { ReferenceService } from "../../references/reference.service";
import type { EventService } from "../event.service";
import type { AddressRegistrationService } from "./address-registration.service";
import { AWAITING } from "./awaiting";
import type { EventPlacesService } from "./event-places.service";
import type { RegisterForEventInput } from "./event-registration.input";
import type { EventRegistrationRepository } from "./event-registration.repository";
import { eventRegistrationSchema } from "./event-registration.schema";
import { EventRegistrationState } from "./event-registration.type";
import { openEvent } from "./openEvent";
import { NO_ADDRESS, TAKEN } from "./refusals";
import { type GivenRegistration, storeRegistration } from "./storeRegistration";

/** What it uses of others. */
interface Others {
  events: EventService;
  addresses: AddressRegistrationService;
  places: EventPlacesService;
  references: ReferenceService;
}

/** Registers people for events; one per request. */
export class EventRegistrationEntryService {
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
    const { name, email, needs } = validated(eventRegistrationSchema, input, "input");
    const isSignedIn = this.viewer.subject !== null;
    if (!isSignedIn && email === null) throw refusal("INVALID", "input.email", NO_ADDRESS);
    const given = {
      key: `event-registration:${randomUUID()}`,
      eventKey,
      actorKey: await this.others.references.actor(input.actorId, "input.actorId"),
      texts: { name, needs, language: input.language ?? this.language },
    };
    // Programs fill in whatever they find; they are answered as people are.
    if (input.secondWebsite) return { ...AWAITING, revision: null };
    return isSignedIn ? this.registerViewer(given) : this.others.addresses.register(given, email!);
  }

  private registerViewer(given: GivenRegistration) {
    return this.writes.run("registerForEvent", async (transaction) => {
      const { accountKey } = transaction;
      const { email } = this.viewer;
      const event = await openEvent(transaction, this.repository, given.eventKey);
      const known = await this.repository.samePerson(transaction, { eventKey: event.key, accountKey, email });
      if (known && known.registration.state !== EventRegistrationState.UNCONFIRMED)
        throw refusal("TAKEN", "input.eventId", TAKEN, { registration: known.registration });
      // They began without a sign-in, with the address that is proven to be theirs now.
      if (known) await this.repository.remove(transaction, known.registration.key);
      const text = { ...given.texts, email };
      await storeRegistration(transaction, this.repository, {
        ...given,
        accountKey,
        tokenHash: null,
        texts: text,
      });
      const registration = await this.others.places.enter(transaction, event, given.key, null);
      return { registration, isAwaitingConfirmation: false };
    });
  }
}
