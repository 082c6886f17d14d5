import { randomUUID } from "node:crypto";
import type { ActorRole } from "../access/viewer.type";
import type { Database, Transaction } from "../neo4j/database.type";

/** What an account may do, as it is stored. */
export interface StoredRights {
  accountKey: string;
  grantedRole: string | null;
  speaksFor: { actorKey: string; role: ActorRole }[];
  moderates: string[];
  privateActivityKeys: string[];
}

/** One actor that an account speaks for. */
export interface SpeakingRow {
  ownerKey: string;
  actorKey: string;
  role: ActorRole;
  since: string;
}

/** The person behind a token, as an account knows them. */
export interface Person {
  subject: string;
  email: string | null;
  /** DE or EN. */
  language: string;
}

/** Reads and writes accounts. */
export class AccountRepository {
  constructor(private readonly database: Database) {}

  /** What the account of a subject may do; null when there is no such account. */
  async rightsOf(subject: string): Promise<StoredRights | null> {
    const [row] = await this.database.read<StoredRights>("accounts/read-viewer", { subject });
    return row ?? null;
  }

  /** The actors that accounts speak for. */
  speakingOf(keys: readonly string[]): Promise<SpeakingRow[]> {
    return this.database.read<SpeakingRow>("accounts/list-speaking-of-accounts", { keys });
  }

  /** The key of a person's account, which is created if need be. */
  async ensure(transaction: Transaction, person: Person): Promise<string> {
    const key = `account:${randomUUID()}`;
    const [row] = await transaction.run<{ key: string }>("accounts/ensure-account", { ...person, key });
    return row!.key;
  }

  /** Lets an account speak for an actor. @returns whether both are there */
  async tie(
    transaction: Transaction,
    accountKey: string,
    actorKey: string,
    role: ActorRole,
  ): Promise<boolean> {
    const rows = await transaction.run("accounts/write-speaking", { accountKey, actorKey, role });
    return rows.length > 0;
  }

  /** Gives an account a role, or takes it away. @returns the role until now */
  async grant(transaction: Transaction, accountKey: string, role: string | null): Promise<string | null> {
    const [row] = await transaction.run<{ before: string | null }>("accounts/write-granted-role", {
      accountKey,
      role,
    });
    return row?.before ?? null;
  }
}
