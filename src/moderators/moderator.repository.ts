import type { Database, Transaction } from "../neo4j/database.type";
import type { Moderator } from "./moderator.type";

/** Whose rights, where. */
export interface Moderating {
  accountKey: string;
  lighthouseKey: string;
}

/** Reads and writes who moderates which lighthouse. */
export class ModeratorRepository {
  constructor(private readonly database: Database) {}

  /** The moderators of lighthouses. */
  ofLighthouses(keys: readonly string[]) {
    return this.database.read<Moderator & { ownerKey: string }>("moderators/list-of-lighthouses", { keys });
  }

  /** Keys of the accounts with that key or address; two at most. */
  async accounts(
    transaction: Transaction,
    person: { accountKey: string | null; email: string | null },
  ): Promise<string[]> {
    const rows = await transaction.run<{ accountKey: string }>("moderators/find-accounts", person);
    return rows.map(({ accountKey }) => accountKey);
  }

  /** Gives the rights. @returns false when they were there */
  async appoint(transaction: Transaction, moderating: Moderating): Promise<boolean> {
    const [row] = await transaction.run<{ isNew: boolean }>("moderators/write-moderator", { ...moderating });
    return row?.isNew ?? false;
  }

  /** Takes the rights away. @returns false when there were none */
  async dismiss(transaction: Transaction, moderating: Moderating): Promise<boolean> {
    const rows = await transaction.run("moderators/remove-moderator", { ...moderating });
    return rows.length > 0;
  }
}
