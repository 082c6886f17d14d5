import { entityLoader } from "../loading/entityLoader";
import { type Facet, facet, MAXIMUM_FACET_VALUES } from "../facets/facet.type";
import type { Page } from "../graphql/pageArguments";
import { manyLoader } from "../loading/manyLoader";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { TopicFacet } from "./topic-facet.type";
import type { TopicPage } from "./topic.connections";
import { subject, work } from "./topic.edge";
import type { TopicFilterParams } from "./topic.filter";
import { TOPIC_ORDERS } from "./topic.orders";
import type { TopicRepository } from "./topic.repository";
import { toTopic } from "./toTopic";
import type { Topic, TopicMatch, TopicOrder } from "./topic.type";

/** Answers questions about topics; one per request, so that its loaders batch and remember. */
export class TopicService {
  constructor(private readonly repository: TopicRepository) {}

  private readonly byKeyLoader = entityLoader<Topic>((keys) => this.repository.byKeys(keys));

  /** The topic with that key; null when there is none. */
  byKey(key: string): Promise<Topic | null> {
    return this.byKeyLoader.load(key);
  }

  /** The topics with these keys, in their order; those that do not exist are left out. */
  async byKeys(keys: readonly string[]): Promise<Topic[]> {
    const topics = await Promise.all(keys.map((key) => this.byKey(key)));
    return topics.filter((topic) => topic !== null);
  }

  /** One page of all that match. */
  async list(order: TopicOrder, page: Page, filter: TopicFilterParams): Promise<TopicPage> {
    const rows = await this.repository.list(TOPIC_ORDERS[order], page, filter);
    const totalCount = () => this.repository.count(filter);
    return { ...listConnection(rows, page, (row) => toTopic(row.topic), totalCount), facets: { filter } };
  }

  /** The labels of the cluster's topics by language, preferred ones first. */
  labels(): Promise<{ key: string; labelsDe: string[]; labelsEn: string[] }[]> {
    return this.repository.labels();
  }

  /** How the topics that match spread over the values of one property. */
  async facet(property: "scheme", filter: TopicFilterParams): Promise<Facet> {
    return facet(await this.repository.countByProperty(property, filter, MAXIMUM_FACET_VALUES + 1));
  }

  /** Puts the topics to counts by topic key. */
  async withTopics({
    values,
    truncated,
  }: {
    values: { topicKey: string; count: number }[];
    truncated: boolean;
  }): Promise<TopicFacet> {
    const topics = await Promise.all(values.map(({ topicKey }) => this.byKey(topicKey)));
    const counts = values.flatMap(({ count }, index) => {
      const topic = topics[index];
      return topic ? [{ topic, count }] : [];
    });
    return { values: counts, truncated };
  }

  private readonly conceptsLoader = manyLoader((keys) => this.repository.neighbouringConcepts(keys));

  /** The concepts one level above a topic, or those declared related to it. */
  async concepts(key: string, relation: "BROADER" | "RELATED"): Promise<Topic[]> {
    const rows = await this.conceptsLoader.load(key);
    return rows.filter((row) => row.relation === relation).map((row) => toTopic(row.topic));
  }

  /** The concepts of other vocabularies that a topic is matched to. */
  async matches(key: string): Promise<TopicMatch[]> {
    const rows = await this.conceptsLoader.load(key);
    return rows.flatMap(({ match, topic }) => (match ? [{ kind: match, topic: toTopic(topic) }] : []));
  }

  private readonly narrowerLoader = relationLoader(this.repository.narrower);

  /** The topics one level below a topic. */
  narrower(key: string, relation: Relation) {
    return relationConnection(this.narrowerLoader, key, relation, { node: toTopic });
  }

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** The topics that an actor works on; the relation carries which. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toTopic, edge: work });
  }

  private readonly ofProjectsLoader = relationLoader(this.repository.ofProjects);

  /** The topics of a project. */
  ofProject(key: string, relation: Relation) {
    return relationConnection(this.ofProjectsLoader, key, relation, { node: toTopic, edge: subject });
  }

  private readonly ofProjectGroupsLoader = relationLoader(this.repository.ofProjectGroups);

  /** The topics of a project group. */
  ofProjectGroup(key: string, relation: Relation) {
    return relationConnection(this.ofProjectGroupsLoader, key, relation, { node: toTopic, edge: subject });
  }

  private readonly ofPartnershipsLoader = relationLoader(this.repository.ofPartnerships);

  /** The topics of a partnership. */
  ofPartnership(key: string, relation: Relation) {
    return relationConnection(this.ofPartnershipsLoader, key, relation, { node: toTopic, edge: subject });
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);

  /** The topics of a lighthouse. */
  ofLighthouse(key: string, relation: Relation) {
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toTopic, edge: subject });
  }

  private readonly ofInitiativesLoader = relationLoader(this.repository.ofInitiatives);

  /** The topics of an initiative. */
  ofInitiative(key: string, relation: Relation) {
    return relationConnection(this.ofInitiativesLoader, key, relation, { node: toTopic, edge: subject });
  }

  private readonly ofFocusAreasLoader = relationLoader(this.repository.ofFocusAreas);

  /** The topics of a part of an initiative. */
  ofFocusArea(key: string, relation: Relation) {
    return relationConnection(this.ofFocusAreasLoader, key, relation, { node: toTopic, edge: subject });
  }

  private readonly ofServicesLoader = relationLoader(this.repository.ofServices);

  /** The topics of what an actor offers or seeks. */
  ofService(key: string, relation: Relation) {
    return relationConnection(this.ofServicesLoader, key, relation, { node: toTopic, edge: subject });
  }
}
