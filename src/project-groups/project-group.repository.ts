import type { Page } from "../graphql/pageArguments";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { ParticipationRow } from "../participations/participation.edge";
import type { ProjectGroupFilterParams } from "./project-group.filter";
import type { Database } from "../neo4j/database.type";
import type { ProjectGroup } from "./project-group.type";
import { type StoredProjectGroup, toProjectGroup } from "./toProjectGroup";

/** Reads project groups. */
export class ProjectGroupRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<ProjectGroup[]> {
    const rows = await this.database.read<{ projectGroup: StoredProjectGroup }>(
      "project-groups/find-by-keys",
      { keys },
    );
    return rows.map(({ projectGroup }) => toProjectGroup(projectGroup));
  }

  /** One page of all that match, in reading direction. */
  list(
    order: ListOrder,
    page: Page,
    filter: ProjectGroupFilterParams,
  ): Promise<(ListedRow & { projectGroup: StoredProjectGroup })[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** How many match. */
  async count(filter: ProjectGroupFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("project-groups/count", { filter });
    return row?.count ?? 0;
  }

  /** How many of those that match are about each topic of a scheme, most frequent first. */
  countByTopic(scheme: string, filter: ProjectGroupFilterParams, limit: number) {
    return this.database.read<{ topicKey: string; count: number }>("project-groups/facet-by-topic", {
      scheme,
      filter,
      limit,
    });
  }

  /** How many of those that match belong to each lighthouse, by its key, most frequent first; null stands for none. */
  countByLighthouse(filter: ProjectGroupFilterParams, limit: number) {
    return this.database.read<{ value: string | null; count: number }>("project-groups/facet-by-lighthouse", {
      filter,
      limit,
    });
  }

  readonly ofActors = readRelation<ParticipationRow<StoredProjectGroup>>(
    this.database,
    "project-groups/list-of-actors",
  );

  readonly ofLighthouses = readRelation<RelationEdge<StoredProjectGroup>>(
    this.database,
    "project-groups/list-of-lighthouses",
  );
}
