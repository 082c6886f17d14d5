import { entityLoader } from "../loading/entityLoader";
import { type Facet, facet, MAXIMUM_FACET_VALUES } from "../facets/facet.type";
import type { Page } from "../graphql/pageArguments";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { participation } from "../participations/participation.edge";
import type { TopicScheme } from "../topics/topic.type";
import type { ProjectPage } from "./project.connections";
import type { ProjectFilterParams } from "./project.filter";
import { PROJECT_ORDERS } from "./project.orders";
import type { ProjectOrder } from "./project.type";
import type { ProjectRepository } from "./project.repository";
import { toProject } from "./toProject";
import type { Project } from "./project.type";

/** Answers questions about projects; one per request, so that its loaders batch and remember. */
export class ProjectService {
  constructor(private readonly repository: ProjectRepository) {}

  private readonly byKeyLoader = entityLoader<Project>((keys) => this.repository.byKeys(keys));

  /** The project with that key; null when there is none. */
  byKey(key: string): Promise<Project | null> {
    return this.byKeyLoader.load(key);
  }

  /** One page of all projects that match. */
  async list(order: ProjectOrder, page: Page, filter: ProjectFilterParams): Promise<ProjectPage> {
    const rows = await this.repository.list(PROJECT_ORDERS[order], page, filter);
    const totalCount = () => this.repository.count(filter);
    return { ...listConnection(rows, page, (row) => toProject(row.project), totalCount), facets: { filter } };
  }

  /** How the projects that match spread over the values of one property. */
  async facet(property: "programme" | "fundingScheme", filter: ProjectFilterParams): Promise<Facet> {
    return facet(await this.repository.countByProperty(property, filter, MAXIMUM_FACET_VALUES + 1));
  }

  /** How the projects that match spread over the topics of a vocabulary. */
  async topicCounts(scheme: TopicScheme, filter: ProjectFilterParams) {
    return facet(await this.repository.countByTopic(scheme, filter, MAXIMUM_FACET_VALUES + 1));
  }

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** The projects that an actor takes or took part in. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toProject, edge: participation });
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);

  /** The projects that came from a lighthouse. */
  ofLighthouse(key: string, relation: Relation) {
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toProject });
  }

  private readonly ofInitiativesLoader = relationLoader(this.repository.ofInitiatives);

  /** The projects that came from an initiative. */
  ofInitiative(key: string, relation: Relation) {
    return relationConnection(this.ofInitiativesLoader, key, relation, { node: toProject });
  }

  private readonly ofProjectGroupsLoader = relationLoader(this.repository.ofProjectGroups);

  /** The projects that came from a project group. */
  ofProjectGroup(key: string, relation: Relation) {
    return relationConnection(this.ofProjectGroupsLoader, key, relation, { node: toProject });
  }

  private readonly ofPartnershipsLoader = relationLoader(this.repository.ofPartnerships);

  /** The projects that document a partnership. */
  ofPartnership(key: string, relation: Relation) {
    return relationConnection(this.ofPartnershipsLoader, key, relation, { node: toProject });
  }
}
