import { entityLoader } from "../loading/entityLoader";
import { type Facet, facet, MAXIMUM_FACET_VALUES } from "../facets/facet.type";
import type { TopicScheme } from "../topics/topic.type";
import type { Page } from "../graphql/pageArguments";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { participation } from "../participations/participation.edge";
import type { ProjectGroupPage } from "./project-group.connections";
import type { ProjectGroupFilterParams } from "./project-group.filter";
import { PROJECT_GROUP_ORDERS } from "./project-group.orders";
import type { ProjectGroupRepository } from "./project-group.repository";
import { toProjectGroup } from "./toProjectGroup";
import type { ProjectGroup, ProjectGroupOrder } from "./project-group.type";

/** Answers questions about project groups; one per request, so that its loaders batch and remember. */
export class ProjectGroupService {
  constructor(private readonly repository: ProjectGroupRepository) {}

  private readonly byKeyLoader = entityLoader<ProjectGroup>((keys) => this.repository.byKeys(keys));

  /** The project group with that key; null when there is none. */
  byKey(key: string): Promise<ProjectGroup | null> {
    return this.byKeyLoader.load(key);
  }

  /** The project group with that key as it is after a change in this request. */
  reload(key: string): Promise<ProjectGroup | null> {
    return this.byKeyLoader.clear(key).load(key);
  }

  /** One page of all that match. */
  async list(
    order: ProjectGroupOrder,
    page: Page,
    filter: ProjectGroupFilterParams,
  ): Promise<ProjectGroupPage> {
    const rows = await this.repository.list(PROJECT_GROUP_ORDERS[order], page, filter);
    const totalCount = () => this.repository.count(filter);
    return {
      ...listConnection(rows, page, (row) => toProjectGroup(row.projectGroup), totalCount),
      facets: { filter },
    };
  }

  /** How the project groups that match spread over the topics of a vocabulary. */
  async topicCounts(scheme: TopicScheme, filter: ProjectGroupFilterParams) {
    return facet(await this.repository.countByTopic(scheme, filter, MAXIMUM_FACET_VALUES + 1));
  }

  /** How the project groups that match spread over the lighthouses. */
  async countByLighthouse(filter: ProjectGroupFilterParams): Promise<Facet> {
    return facet(await this.repository.countByLighthouse(filter, MAXIMUM_FACET_VALUES + 1));
  }

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** The project groups that an actor is or was a member of. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, {
      node: toProjectGroup,
      edge: participation,
    });
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);

  /** The project groups of a lighthouse. */
  ofLighthouse(key: string, relation: Relation) {
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toProjectGroup });
  }
}
