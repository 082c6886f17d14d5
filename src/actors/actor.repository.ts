import type { Page } from "../graphql/pageArguments";
import type { Answered } from "../loading/entityLoader";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { MembershipRow } from "../memberships/membership.edge";
import type { Database } from "../neo4j/database.type";
import type { ParticipationRow } from "../participations/participation.edge";
import type { WorkRow } from "../topics/topic.edge";
import type { ActorFilterParams } from "./actor.filter";
import type { Actor } from "./actor.type";
import { type StoredActor, toActor } from "./toActor";

/** The properties by which actors can be counted. */
export type ActorFacetProperty = "kind" | "status" | "country" | "city";

/** Reads actors. */
export class ActorRepository {
  constructor(private readonly database: Database) {}

  /** The actors that the keys lead to, in no particular order: also keys of actors that were merged. */
  async byKeys(keys: readonly string[]): Promise<Answered<Actor>[]> {
    const rows = await this.database.read<{ requestedKey: string; actor: StoredActor }>(
      "actors/find-by-keys",
      {
        keys,
      },
    );
    return rows.map(({ requestedKey, actor }) => ({ requestedKey, entity: toActor(actor) }));
  }

  /** One page of all actors that match, in reading direction. */
  list(
    order: ListOrder,
    page: Page,
    filter: ActorFilterParams,
  ): Promise<(ListedRow & { actor: StoredActor })[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** How many actors match. */
  async count(filter: ActorFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("actors/count", { filter });
    return row?.count ?? 0;
  }

  /** How many of the matching actors have each value of a property, most frequent first; null stands for unknown. */
  countByProperty(property: ActorFacetProperty, filter: ActorFilterParams, limit: number) {
    return this.database.read<{ value: string | null; count: number }>("actors/facet-by-property", {
      property,
      filter,
      limit,
    });
  }

  /** How many of the matching actors work on each topic of a scheme, most frequent first. */
  countByTopic(scheme: string, filter: ActorFilterParams, limit: number) {
    return this.database.read<{ topicKey: string; count: number }>("actors/facet-by-topic", {
      scheme,
      filter,
      limit,
    });
  }

  /** The organisations that actors are part of, and their own parts. */
  parentsAndParts(keys: readonly string[]) {
    return this.database.read<{ ownerKey: string; relation: "PARENT" | "PART"; actor: StoredActor }>(
      "actors/list-parents-and-parts",
      { keys },
    );
  }

  readonly ofProjects = readRelation<ParticipationRow<StoredActor>>(this.database, "actors/list-of-projects");
  readonly ofProjectGroups = readRelation<ParticipationRow<StoredActor>>(
    this.database,
    "actors/list-of-project-groups",
  );
  readonly ofPartnerships = readRelation<ParticipationRow<StoredActor>>(
    this.database,
    "actors/list-of-partnerships",
  );
  readonly ofLighthouses = readRelation<MembershipRow<StoredActor>>(
    this.database,
    "actors/list-of-lighthouses",
  );
  readonly ofInitiatives = readRelation<MembershipRow<StoredActor>>(
    this.database,
    "actors/list-of-initiatives",
  );
  readonly ofTopics = readRelation<WorkRow<StoredActor>>(this.database, "actors/list-of-topics");
}
