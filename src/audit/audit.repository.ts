import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import type { StoredChange } from "../projection/networkChange";
import type { AuditFilterParams } from "./audit.filter";
import type { Change, Origin } from "./change.type";
import { AUDIT_ORDER } from "./audit.orders";
import type { AuditEntry } from "./audit.type";
import { type StoredAuditEntry, toAuditEntry } from "./toAuditEntry";

/** Writes and reads the record of writes. It has no way to change or remove an entry. */
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Records one change in the transaction that makes it. */
  async create(
    transaction: Transaction,
    entry: Change & { key: string; action: string; origin: Origin; accountKey: string | null },
  ): Promise<void> {
    const [before, after] = [entry.before, entry.after].map((values) => values && JSON.stringify(values));
    const isSharedWithOffice = entry.isSharedWithOffice ?? null;
    await transaction.run("audit/create-entry", { ...entry, before, after, isSharedWithOffice });
  }

  /** Raises the network revision, noting what changed. @returns the new one */
  async raiseRevision(transaction: Transaction, change: StoredChange): Promise<number> {
    const [row] = await transaction.run<{ number: number }>("technical/bump-network-revision", { ...change });
    return row!.number;
  }

  /** Raises the revision of what is kept from the public, noting what changed. */
  async raisePrivateRevision(transaction: Transaction, change: StoredChange): Promise<void> {
    await transaction.run("technical/bump-private-revision", { ...change });
  }

  /** Those of the keys that name an entry, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<AuditEntry[]> {
    const rows = await this.database.read<{ entry: StoredAuditEntry }>("audit/find-by-keys", { keys });
    return rows.map(({ entry }) => toAuditEntry(entry));
  }

  /** One page of the entries that match, in reading direction. */
  list(page: Page, filter: AuditFilterParams): Promise<(ListedRow & { entry: StoredAuditEntry })[]> {
    return readOrderedList(this.database, AUDIT_ORDER, page, { filter });
  }

  /** How many entries match. */
  async count(filter: AuditFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("audit/count", { filter });
    return row?.count ?? 0;
  }
}
