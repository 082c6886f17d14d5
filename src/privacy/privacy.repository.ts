import type { Database, Transaction } from "../neo4j/database.type";
import { PERSONAL_DATA } from "./personalData";

/** Whose data: those with these accounts, and whoever has these addresses, in lower case. */
export interface People {
  readonly accountKeys: readonly string[];
  readonly emails: readonly string[];
}

/** What one node tells of a person. */
export interface RecordRow {
  /** Label of the node. */
  kind: string;
  key: string;
  since: string | null;
  fields: { name: string; value: unknown }[];
}

/** An account, as its person is told of it. */
export interface AccountRow {
  account: Record<string, unknown>;
  speaksFor: { actorKey: string; actor: string; role: string; since: string }[];
  moderates: { lighthouseKey: string; lighthouse: string; since: string }[];
  auditEntries: { key: string; action: string; at: string }[];
}

/** Where to look, as privacy/records-of-people takes it. */
const PLACES = {
  labels: [...new Set(PERSONAL_DATA.map(({ label }) => label))],
  places: PERSONAL_DATA.map((place) => ({
    ...place,
    partRelationship: place.partRelationship ?? null,
    cleared: Object.fromEntries(place.properties.map((property) => [property, null])),
  })),
};

/** Reads and removes what is stored about people, by the list of personal data. */
export class PrivacyRepository {
  constructor(private readonly database: Database) {}

  /** The account with what is tied to it; null when there is none. */
  async account(accountKey: string): Promise<AccountRow | null> {
    const [row] = await this.database.read<AccountRow>("privacy/read-account", { accountKey });
    return row ?? null;
  }

  /** What is stored about people beside their accounts. */
  records(people: People): Promise<RecordRow[]> {
    return this.database.read<RecordRow>("privacy/list-records", { ...people, ...PLACES });
  }

  /** The address of a contact person; null when there is no such person. */
  async contactAddress(transaction: Transaction, key: string): Promise<string | null> {
    const [row] = await transaction.run<{ email: string }>("privacy/find-contact-address", { key });
    return row?.email ?? null;
  }

  /** The address of a speaker, null where none is kept; undefined when there is no such speaker. */
  async speakerAddress(transaction: Transaction, key: string): Promise<string | null | undefined> {
    const [row] = await transaction.run<{ email: string | null }>("privacy/find-speaker", { key });
    return row?.email;
  }

  /** Removes a speaker. @returns how many nodes, by label */
  removeSpeaker(transaction: Transaction, key: string): Promise<{ kind: string; count: number }[]> {
    return transaction.run("privacy/remove-speaker", { key });
  }

  /** Locks accounts: those with one of the keys, and those with one of the addresses. */
  lockAccounts(transaction: Transaction, people: People): Promise<{ key: string; email: string | null }[]> {
    return transaction.run("privacy/lock-accounts", { ...people });
  }

  /** The actors that nobody owns any more once these accounts are gone. */
  lastOwned(
    transaction: Transaction,
    accountKeys: readonly string[],
  ): Promise<{ key: string; name: string }[]> {
    return transaction.run("privacy/lock-last-owned", { accountKeys });
  }

  /** Erases what is stored about people beside their accounts. @returns how many nodes, by label */
  eraseRecords(transaction: Transaction, people: People): Promise<{ kind: string; count: number }[]> {
    return transaction.run("privacy/erase-records", { ...people, ...PLACES });
  }

  /** Removes accounts with all that is tied to them. */
  async removeAccounts(transaction: Transaction, accountKeys: readonly string[]): Promise<void> {
    await transaction.run("privacy/remove-accounts", { accountKeys });
  }
}
