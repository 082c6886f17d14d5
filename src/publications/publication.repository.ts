import { encodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import { fold } from "../text/fold";
import type { CheckedPublication } from "./checkedPublication";
import { PublicationStatus } from "./publication.enums";
import { type PublicationFilterParams, publicationFilterParams } from "./publication.filter";
import { NEWEST_PUBLICATIONS } from "./publication.orders";
import type { Publication } from "./publication.type";
import { type StoredPublication, toPublication } from "./toPublication";

/** The keys of what a publication is tied to. */
export interface PublicationTies {
  authorKeys: string[];
  lighthouseKey: string | null;
  projectGroupKey: string | null;
  topicKeys: string[];
}

/** Reads and writes publications. */
export class PublicationRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that the asker may see, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Publication[]> {
    const rows = await this.database.read<{ publication: StoredPublication }>("publications/find-by-keys", {
      keys,
    });
    return rows.map(({ publication }) => toPublication(publication));
  }

  /** One page of all that match, in reading direction. */
  list(
    page: Page,
    filter: PublicationFilterParams,
  ): Promise<(ListedRow & { publication: StoredPublication })[]> {
    return readOrderedList(this.database, NEWEST_PUBLICATIONS, page, { filter });
  }

  /** The latest that are out and that the asker may see, newest first; of one lighthouse, or of all for null. */
  async latest(lighthouseKey: string | null, limit: number): Promise<Publication[]> {
    const lighthouseIds = lighthouseKey === null ? null : [encodeId("Lighthouse", lighthouseKey)];
    const filter = publicationFilterParams({ statuses: [PublicationStatus.PUBLISHED], lighthouseIds });
    const rows = await this.database.read<{ publication: StoredPublication }>(
      "publications/list-by-time-forward",
      { filter, after: "", before: null, limit },
    );
    return rows.map(({ publication }) => toPublication(publication));
  }

  /** When something that is or was out last changed; null if there is nothing. */
  async lastChange(): Promise<string | null> {
    const [row] = await this.database.read<{ at: string }>("publications/read-last-change");
    return row?.at ?? null;
  }

  /** How many match. */
  async count(filter: PublicationFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("publications/count", { filter });
    return row?.count ?? 0;
  }

  /** Creates a draft that says nothing yet. */
  async create(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("publications/create-publication", { key });
  }

  /** Locks a publication and reads it; null when there is none. */
  async lock(transaction: Transaction, key: string): Promise<Publication | null> {
    const [row] = await transaction.run<{ publication: StoredPublication }>("publications/lock-publication", {
      key,
    });
    return row ? toPublication(row.publication) : null;
  }

  /** Sets what a locked publication says. @returns it as it is then */
  async write(
    transaction: Transaction,
    key: string,
    values: CheckedPublication,
    ties: PublicationTies,
  ): Promise<Publication> {
    const texts = [values.titleDe, values.titleEn, values.summaryDe, values.summaryEn];
    const searchText = texts
      .filter((text) => text !== null)
      .map(fold)
      .join(" ");
    const [row] = await transaction.run<{ publication: StoredPublication }>(
      "publications/write-publication",
      {
        key,
        values: { ...values, searchText },
        ...ties,
      },
    );
    return toPublication(row!.publication);
  }

  /** Sets how far a locked publication has got. @returns it as it is then */
  async setStatus(transaction: Transaction, key: string, status: PublicationStatus): Promise<Publication> {
    const [row] = await transaction.run<{ publication: StoredPublication }>("publications/write-status", {
      key,
      status,
    });
    return toPublication(row!.publication);
  }
}
