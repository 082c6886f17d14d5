import DataLoader from "dataloader";
import { sees } from "../../access/access";
import type { Viewer } from "../../access/viewer.type";
import { entityLoader } from "../../loading/entityLoader";
import type { Relation } from "../../loading/relation";
import { relationConnection, relationLoader } from "../../loading/relationLoader";
import { aboutEvent } from "../aboutEvent";
import type { EventService } from "../event.service";
import type { Event } from "../event.type";
import type { EventRegistrationRepository } from "./event-registration.repository";
import { type EventRegistration, EventRegistrationState } from "./event-registration.type";
import { toEventRegistration } from "./toEventRegistration";

/** Answers who takes part in events, to those who may know; one per request. */
export class EventRegistrationService {
  constructor(
    private readonly repository: EventRegistrationRepository,
    private readonly events: EventService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<EventRegistration>((keys) => this.repository.byKeys(keys));

  /** The registration with that key; null for whoever is not its person and does not run the event. */
  async byKey(key: string): Promise<EventRegistration | null> {
    const registration = await this.byKeyLoader.load(key);
    return registration !== null && (await this.mayKnow(registration)) ? registration : null;
  }

  /** Whether the registration is the viewer's, or of an event that they run. */
  async mayKnow({ accountKey, eventKey }: EventRegistration): Promise<boolean> {
    if (accountKey !== null && accountKey === this.viewer.accountKey) return true;
    const event = await this.events.byKey(eventKey);
    return event !== null && sees(this.viewer, "Event.participants", aboutEvent(event));
  }

  private readonly ofEventsLoader = relationLoader(this.repository.ofEvents);

  /** Who takes part in an event or waits for a place; null for those who may not know. */
  ofEvent(event: Event, relation: Relation) {
    if (!sees(this.viewer, "Event.participants", aboutEvent(event))) return null;
    return relationConnection(this.ofEventsLoader, event.key, relation, { node: toEventRegistration });
  }

  private readonly ofAccountsLoader = relationLoader(this.repository.ofAccounts);

  /** The registrations of the viewer. */
  mine(relation: Relation) {
    return relationConnection(this.ofAccountsLoader, this.viewer.accountKey ?? "", relation, {
      node: toEventRegistration,
    });
  }

  private readonly takenLoader = new DataLoader<string, number>(async (keys) => {
    const taken = new Map((await this.repository.takenOf(keys)).map((row) => [row.ownerKey, row.taken]));
    return keys.map((key) => taken.get(key) ?? 0);
  });

  /** How many places of an event are free; null for one without a limit. */
  async freePlaces({ key, capacity }: Event): Promise<number | null> {
    return capacity === null ? null : Math.max(0, capacity - (await this.takenLoader.load(key)));
  }

  private readonly attendedLoader = new DataLoader<string, boolean>(async (keys) => {
    const attended = await this.repository.attendedBy(this.viewer.accountKey!, keys);
    return keys.map((key) => attended.some((event) => event.key === key));
  });

  /** The link by which one takes part online, for those who may have it; null for all others. */
  async accessLink(event: Event): Promise<string | null> {
    if (event.storedAccessLink === null) return null;
    const { accountKey } = this.viewer;
    const isRegistered = accountKey !== null && (await this.attendedLoader.load(event.key));
    const about = { ...aboutEvent(event), accountKey: isRegistered ? accountKey : null };
    return sees(this.viewer, "Event.accessLink", about) ? event.storedAccessLink : null;
  }

  /** The same for whoever holds the registration, signed in or not. */
  async linkOf({ state, eventKey }: EventRegistration): Promise<string | null> {
    if (state !== EventRegistrationState.REGISTERED) return null;
    return (await this.events.byKey(eventKey))?.storedAccessLink ?? null;
  }
}
