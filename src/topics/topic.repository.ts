import type { Page } from "../graphql/pageArguments";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { SubjectRow, WorkRow } from "./topic.edge";
import type { TopicFilterParams } from "./topic.filter";
import type { Database } from "../neo4j/database.type";
import type { Topic, TopicMatchKind } from "./topic.type";
import { type StoredTopic, toTopic } from "./toTopic";

/** Reads topics. */
export class TopicRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Topic[]> {
    const rows = await this.database.read<{ topic: StoredTopic }>("topics/find-by-keys", { keys });
    return rows.map(({ topic }) => toTopic(topic));
  }

  /** One page of all that match, in reading direction. */
  list(
    order: ListOrder,
    page: Page,
    filter: TopicFilterParams,
  ): Promise<(ListedRow & { topic: StoredTopic })[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** The labels of the cluster's topics, preferred and alternative ones. */
  labels() {
    return this.database.read<{ key: string; labelsDe: string[]; labelsEn: string[] }>(
      "topics/list-labels",
      {},
    );
  }

  /** How many match. */
  async count(filter: TopicFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("topics/count", { filter });
    return row?.count ?? 0;
  }

  /** How many of those that match have each value of a property, most frequent first; null stands for unknown. */
  countByProperty(property: "scheme", filter: TopicFilterParams, limit: number) {
    return this.database.read<{ value: string | null; count: number }>("topics/facet-by-property", {
      property,
      filter,
      limit,
    });
  }

  /** The concepts that a thesaurus ties to topics: broader, related and matched ones. */
  neighbouringConcepts(keys: readonly string[]) {
    return this.database.read<{
      ownerKey: string;
      relation: "BROADER" | "RELATED" | "MATCHES";
      match: TopicMatchKind | null;
      topic: StoredTopic;
    }>("topics/list-neighbouring-concepts", { keys });
  }

  readonly narrower = readRelation<RelationEdge<StoredTopic>>(this.database, "topics/list-narrower");

  readonly ofActors = readRelation<WorkRow<StoredTopic>>(this.database, "topics/list-of-actors");

  readonly ofProjects = readRelation<SubjectRow<StoredTopic>>(this.database, "topics/list-of-projects");

  readonly ofProjectGroups = readRelation<SubjectRow<StoredTopic>>(
    this.database,
    "topics/list-of-project-groups",
  );

  readonly ofPartnerships = readRelation<SubjectRow<StoredTopic>>(
    this.database,
    "topics/list-of-partnerships",
  );

  readonly ofLighthouses = readRelation<SubjectRow<StoredTopic>>(this.database, "topics/list-of-lighthouses");

  readonly ofInitiatives = readRelation<SubjectRow<StoredTopic>>(this.database, "topics/list-of-initiatives");

  readonly ofFocusAreas = readRelation<SubjectRow<StoredTopic>>(this.database, "topics/list-of-focus-areas");

  readonly ofServices = readRelation<SubjectRow<StoredTopic>>(this.database, "topics/list-of-services");
}
