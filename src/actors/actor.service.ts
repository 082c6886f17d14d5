import { answeredLoader } from "../loading/entityLoader";
import { type Facet, facet, MAXIMUM_FACET_VALUES } from "../facets/facet.type";
import type { Page } from "../graphql/pageArguments";
import { manyLoader } from "../loading/manyLoader";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { membership } from "../memberships/membership.edge";
import { participation } from "../participations/participation.edge";
import { work } from "../topics/topic.edge";
import type { TopicScheme } from "../topics/topic.type";
import type { ActorPage } from "./actor.connections";
import type { ActorOrder } from "./actor.enums";
import type { ActorFilterParams } from "./actor.filter";
import { ACTOR_ORDERS } from "./actor.orders";
import type { ActorFacetProperty } from "./actor.repository";
import type { ActorRepository } from "./actor.repository";
import { toActor } from "./toActor";
import type { Actor } from "./actor.type";

/** Answers questions about actors; one per request, so that its loaders batch and remember. */
export class ActorService {
  constructor(private readonly repository: ActorRepository) {}

  private readonly byKeyLoader = answeredLoader<Actor>((keys) => this.repository.byKeys(keys));

  /** The actor with that key, or that an actor with that key was merged into; null when there is none. */
  byKey(key: string): Promise<Actor | null> {
    return this.byKeyLoader.load(key);
  }

  /** The actors with these keys, in their order; those that do not exist are left out. */
  async byKeys(keys: readonly string[]): Promise<Actor[]> {
    const actors = await Promise.all(keys.map((key) => this.byKey(key)));
    return actors.filter((actor) => actor !== null);
  }

  /** Has a key read anew when it is asked for next: a write changed what it leads to. */
  forget(key: string): void {
    this.byKeyLoader.clear(key);
  }

  /** One page of all actors that match. */
  async list(order: ActorOrder, page: Page, filter: ActorFilterParams): Promise<ActorPage> {
    const rows = await this.repository.list(ACTOR_ORDERS[order], page, filter);
    const totalCount = () => this.repository.count(filter);
    return { ...listConnection(rows, page, (row) => toActor(row.actor), totalCount), facets: { filter } };
  }

  /** How the actors that match spread over the values of one property. */
  async facet(property: ActorFacetProperty, filter: ActorFilterParams): Promise<Facet> {
    return facet(await this.repository.countByProperty(property, filter, MAXIMUM_FACET_VALUES + 1));
  }

  /** How the actors that match spread over the topics of a vocabulary. */
  async topicCounts(scheme: TopicScheme, filter: ActorFilterParams) {
    return facet(await this.repository.countByTopic(scheme, filter, MAXIMUM_FACET_VALUES + 1));
  }

  private readonly parentsAndPartsLoader = manyLoader((keys) => this.repository.parentsAndParts(keys));

  /** The organisations that an actor is part of, or its own parts. */
  async relatives(key: string, relation: "PARENT" | "PART"): Promise<Actor[]> {
    const rows = await this.parentsAndPartsLoader.load(key);
    return rows.filter((row) => row.relation === relation).map((row) => toActor(row.actor));
  }

  private readonly ofProjectsLoader = relationLoader(this.repository.ofProjects);

  /** The participants of a project. */
  ofProject(key: string, relation: Relation) {
    return relationConnection(this.ofProjectsLoader, key, relation, { node: toActor, edge: participation });
  }

  private readonly ofProjectGroupsLoader = relationLoader(this.repository.ofProjectGroups);

  /** The members of a project group. */
  ofProjectGroup(key: string, relation: Relation) {
    return relationConnection(this.ofProjectGroupsLoader, key, relation, {
      node: toActor,
      edge: participation,
    });
  }

  private readonly ofPartnershipsLoader = relationLoader(this.repository.ofPartnerships);

  /** The partners of a partnership. */
  ofPartnership(key: string, relation: Relation) {
    return relationConnection(this.ofPartnershipsLoader, key, relation, {
      node: toActor,
      edge: participation,
    });
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);

  /** The members of a lighthouse. */
  ofLighthouse(key: string, relation: Relation) {
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toActor, edge: membership });
  }

  private readonly ofInitiativesLoader = relationLoader(this.repository.ofInitiatives);

  /** The members of an initiative. */
  ofInitiative(key: string, relation: Relation) {
    return relationConnection(this.ofInitiativesLoader, key, relation, { node: toActor, edge: membership });
  }

  private readonly ofTopicsLoader = relationLoader(this.repository.ofTopics);

  /** The actors that work on a topic; the relation carries their filter. */
  ofTopic(key: string, relation: Relation) {
    return relationConnection(this.ofTopicsLoader, key, relation, { node: toActor, edge: work });
  }
}
