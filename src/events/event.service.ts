import type { Page } from "../graphql/pageArguments";
import { entityLoader } from "../loading/entityLoader";
import { manyLoader } from "../loading/manyLoader";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { EventOrder } from "./event.enums";
import type { EventFilterParams } from "./event.filter";
import { EVENT_ORDERS } from "./event.orders";
import type { EventRepository } from "./event.repository";
import type { Event } from "./event.type";
import { toEvent } from "./toEvent";

/** Answers questions about the events that the viewer may see; one per request, so that its loaders batch and remember. */
export class EventService {
  constructor(private readonly repository: EventRepository) {}

  private readonly byKeyLoader = entityLoader<Event>((keys) => this.repository.byKeys(keys));

  /** The event with that key; null when there is none that the viewer may see. */
  byKey(key: string): Promise<Event | null> {
    return this.byKeyLoader.load(key);
  }

  /** One page of all that match. */
  async list(order: EventOrder, page: Page, filter: EventFilterParams) {
    const rows = await this.repository.list(EVENT_ORDERS[order], page, filter);
    return listConnection(
      rows,
      page,
      ({ event }) => toEvent(event),
      () => this.repository.count(filter),
    );
  }

  private readonly speakersLoader = manyLoader((keys) => this.repository.speakersOf(keys));

  /** The speakers of an event, in their order. */
  speakers(eventKey: string) {
    return this.speakersLoader.load(eventKey);
  }

  private readonly agendaLoader = manyLoader((keys) => this.repository.agendaOf(keys));

  /** The agenda of an event, each entry with its speakers. */
  async agenda(eventKey: string) {
    const [entries, speakers] = await Promise.all([
      this.agendaLoader.load(eventKey),
      this.speakersLoader.load(eventKey),
    ]);
    return entries.map((entry) => ({
      ...entry,
      speakers: speakers.filter(({ key }) => entry.speakerKeys.includes(key)),
    }));
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);
  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);
  private readonly ofTopicsLoader = relationLoader(this.repository.ofTopics);
  private readonly ofSeriesLoader = relationLoader(this.repository.ofSeries);

  /** The events of a lighthouse. */
  ofLighthouse(key: string, relation: Relation) {
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toEvent });
  }

  /** The events that an actor organises. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toEvent });
  }

  /** The events about a topic. */
  ofTopic(key: string, relation: Relation) {
    return relationConnection(this.ofTopicsLoader, key, relation, { node: toEvent });
  }

  /** The events of a series. */
  ofSeries(key: string, relation: Relation) {
    return relationConnection(this.ofSeriesLoader, key, relation, { node: toEvent });
  }
}
