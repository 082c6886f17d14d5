import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumWords } from "./checkedContent";
import type { ConsortiumFilterParams } from "./consortium.filter";
import { CONSORTIUM_ORDER } from "./consortium.orders";
import type { Consortium } from "./consortium.type";
import { type StoredConsortium, toConsortium } from "./toConsortium";

/** What a consortium is to be. */
export interface ConsortiumContent extends ConsortiumWords {
  fundingCallKey: string | null;
  requirements: Requirements;
}

type Row = { consortium: StoredConsortium };

/** Reads and writes consortia. Every statement asks whether the consortium exists for the viewer. */
export class ConsortiumRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that exists for who asks, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Consortium[]> {
    const rows = await this.database.read<Row>("consortia/find-by-keys", { keys });
    return rows.map(({ consortium }) => toConsortium(consortium));
  }

  /** One page of those that match, in reading direction. */
  list(page: Page, filter: ConsortiumFilterParams): Promise<(ListedRow & Row)[]> {
    return readOrderedList(this.database, CONSORTIUM_ORDER, page, { filter });
  }

  /** How many match. */
  async count(filter: ConsortiumFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("consortia/count", { filter });
    return row?.count ?? 0;
  }

  /** Begins one, without content. */
  async create(transaction: Transaction, key: string, leadKey: string): Promise<void> {
    await transaction.run("consortia/create-consortium", { key, leadKey });
  }

  /** Locks one; null when there is none that exists for who asks. */
  async lock(transaction: Transaction, key: string): Promise<Consortium | null> {
    const [row] = await transaction.run<Row>("consortia/lock-consortium", { key });
    return row ? toConsortium(row.consortium) : null;
  }

  /** Sets what a locked one is to be, and keeps that as a version. @returns it as it is then */
  async write(
    transaction: Transaction,
    key: string,
    { fundingCallKey, requirements, ...words }: ConsortiumContent,
    accountKey: string | null,
  ): Promise<Consortium> {
    const [row] = await transaction.run<Row>("consortia/write-content", {
      key,
      words,
      fundingCallKey,
      requirements: JSON.stringify(requirements),
      content: JSON.stringify({ ...words, fundingCallKey, requirements }),
      accountKey,
    });
    return toConsortium(row!.consortium);
  }

  /** Shows a locked one to the office, or hides it. @returns it as it is then, to those who may still see it */
  async setSharedWithOffice(transaction: Transaction, key: string, isShared: boolean): Promise<Consortium> {
    const [row] = await transaction.run<Row>("consortia/write-office", { key, isShared });
    return toConsortium(row!.consortium);
  }

  /** Removes a locked one with everything that belongs to it. */
  async remove(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("consortia/remove-consortium", { key });
  }
}
