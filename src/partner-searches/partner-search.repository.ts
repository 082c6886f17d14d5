import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import { PARTNER_SEARCH_ORDER, type PartnerSearch } from "./partner-search.type";
import { type StoredSearch, toPartnerSearch } from "./toPartnerSearch";

type Row = { search: StoredSearch };

/** A locked search, with what its side alone knows. */
export interface LockedSearch {
  search: PartnerSearch;
  consortiumKey: string;
  leadKey: string | null;
}

/** Reads and writes searches for partners. */
export class PartnerSearchRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that is open or known to who asks, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<PartnerSearch[]> {
    const rows = await this.database.read<Row>("partner-searches/find-by-keys", { keys });
    return rows.map(({ search }) => toPartnerSearch(search));
  }

  readonly ofConsortia = readRelation<RelationEdge<StoredSearch>>(
    this.database,
    "partner-searches/list-of-consortia",
  );

  /** One page of the open ones, in reading direction. */
  list(page: Page): Promise<(ListedRow & Row)[]> {
    return readOrderedList(this.database, PARTNER_SEARCH_ORDER, page, {});
  }

  /** How many are open. */
  async count(): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("partner-searches/count", {});
    return row?.count ?? 0;
  }

  /** Publishes one, under the lock of its consortium. */
  async create(
    transaction: Transaction,
    search: {
      key: string;
      consortiumKey: string;
      reveals: string[];
      textDe: string | null;
      textEn: string | null;
    },
  ): Promise<PartnerSearch> {
    const [row] = await transaction.run<Row>("partner-searches/create-search", { ...search });
    return toPartnerSearch(row!.search);
  }

  /** Closes one, under the lock of its consortium. */
  async close(transaction: Transaction, key: string): Promise<PartnerSearch> {
    const [row] = await transaction.run<Row>("partner-searches/close-search", { key });
    return toPartnerSearch(row!.search);
  }

  /** Locks the consortium of a search; null for one that is neither open nor known to who asks. */
  async lock(transaction: Transaction, key: string): Promise<LockedSearch | null> {
    const [row] = await transaction.run<Row & Omit<LockedSearch, "search">>("partner-searches/lock-search", {
      key,
    });
    return row ? { ...row, search: toPartnerSearch(row.search) } : null;
  }
}
