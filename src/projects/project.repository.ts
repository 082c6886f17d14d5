import type { Page } from "../graphql/pageArguments";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { ParticipationRow } from "../participations/participation.edge";
import type { ProjectFilterParams } from "./project.filter";
import type { Database } from "../neo4j/database.type";
import type { Project } from "./project.type";
import { type StoredProject, toProject } from "./toProject";

/** Reads projects. */
export class ProjectRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Project[]> {
    const rows = await this.database.read<{ project: StoredProject }>("projects/find-by-keys", { keys });
    return rows.map(({ project }) => toProject(project));
  }

  /** One page of all that match, in reading direction. */
  list(
    order: ListOrder,
    page: Page,
    filter: ProjectFilterParams,
  ): Promise<(ListedRow & { project: StoredProject })[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** How many match. */
  async count(filter: ProjectFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("projects/count", { filter });
    return row?.count ?? 0;
  }

  /** How many of those that match have each value of a property, most frequent first; null stands for unknown. */
  countByProperty(property: "programme" | "fundingScheme", filter: ProjectFilterParams, limit: number) {
    return this.database.read<{ value: string | null; count: number }>("projects/facet-by-property", {
      property,
      filter,
      limit,
    });
  }

  /** How many of those that match are about each topic of a scheme, most frequent first. */
  countByTopic(scheme: string, filter: ProjectFilterParams, limit: number) {
    return this.database.read<{ topicKey: string; count: number }>("projects/facet-by-topic", {
      scheme,
      filter,
      limit,
    });
  }

  readonly ofActors = readRelation<ParticipationRow<StoredProject>>(this.database, "projects/list-of-actors");

  readonly ofLighthouses = readRelation<RelationEdge<StoredProject>>(
    this.database,
    "projects/list-of-lighthouses",
  );

  readonly ofInitiatives = readRelation<RelationEdge<StoredProject>>(
    this.database,
    "projects/list-of-initiatives",
  );

  readonly ofProjectGroups = readRelation<RelationEdge<StoredProject>>(
    this.database,
    "projects/list-of-project-groups",
  );

  readonly ofPartnerships = readRelation<RelationEdge<StoredProject>>(
    this.database,
    "projects/list-of-partnerships",
  );
}
