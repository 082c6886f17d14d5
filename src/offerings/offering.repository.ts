import type { Page } from "../graphql/pageArguments";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import type { Properties } from "../search/indexProperties";
import type { MatchRow } from "./match.edge";
import type { ServiceFilterParams } from "./offering.filter";
import type { Offering } from "./offering.type";
import { type StoredOffering, toOffering } from "./toOffering";

/** A service under lock. */
export interface LockedOffering {
  service: StoredOffering;
  properties: Properties;
  topicKeys: string[];
  isCurrent: boolean;
}

/** Reads and writes what actors offer and seek. */
export class OfferingRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that may be seen, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Offering[]> {
    const rows = await this.database.read<{ service: StoredOffering }>("offerings/find-by-keys", { keys });
    return rows.map(({ service }) => toOffering(service));
  }

  /** One page of all that match, in reading direction. */
  list(
    order: ListOrder,
    page: Page,
    filter: ServiceFilterParams,
  ): Promise<(ListedRow & { service: StoredOffering })[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** How many match. */
  async count(filter: ServiceFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("offerings/count", { filter });
    return row?.count ?? 0;
  }

  /** How many of those that match have each value of a property, most frequent first. */
  countByProperty(property: "kind" | "direction", filter: ServiceFilterParams, limit: number) {
    return this.database.read<{ value: string | null; count: number }>("offerings/facet-by-property", {
      property,
      filter,
      limit,
    });
  }

  readonly ofActors = readRelation<RelationEdge<StoredOffering>>(this.database, "offerings/list-of-actors");

  readonly matches = readRelation<MatchRow<StoredOffering>>(this.database, "offerings/list-matches");

  /** Creates a service that says nothing yet. @returns whether the actor exists */
  async create(transaction: Transaction, key: string, providerKey: string, source: string): Promise<boolean> {
    const rows = await transaction.run("offerings/create-service", { key, providerKey, source });
    return rows.length > 0;
  }

  /** The stored service, which nobody else can change until the transaction ends; null when there is none. */
  async lock(transaction: Transaction, key: string): Promise<LockedOffering | null> {
    const [row] = await transaction.run<LockedOffering>("offerings/lock-service", { key });
    return row ?? null;
  }

  /** Sets properties, null removing one, and counts the change. @returns the service as it is then */
  async write(transaction: Transaction, key: string, changes: Properties): Promise<StoredOffering> {
    const params = { key, changes };
    const [row] = await transaction.run<{ service: StoredOffering }>("offerings/write-service", params);
    return row!.service;
  }

  /** Makes these topics the ones that a service is about. @returns how many of them exist */
  async writeTopics(
    transaction: Transaction,
    key: string,
    topicKeys: readonly string[],
    source: string,
  ): Promise<number> {
    const params = { key, topicKeys, source };
    const [row] = await transaction.run<{ written: number }>("offerings/write-topics", params);
    return row?.written ?? 0;
  }
}
