import type { Database, Transaction } from "../neo4j/database.type";
import type { Notifications } from "./notifications.type";

/** Reads and writes what accounts want to be told. */
export class NotificationsRepository {
  constructor(private readonly database: Database) {}

  /** What an account wants to be told; null for an unknown account. */
  async byAccount(accountKey: string): Promise<Notifications | null> {
    const [row] = await this.database.read<Notifications>("notifications/read-notifications", { accountKey });
    return row ?? null;
  }

  /** The same, locked until the transaction ends; the account is there. */
  async lock(transaction: Transaction, accountKey: string): Promise<Notifications> {
    const [row] = await transaction.run<Notifications>("notifications/lock-notifications", { accountKey });
    return row!;
  }

  /** Keeps what an account wants to be told. */
  async write(transaction: Transaction, accountKey: string, wanted: Notifications): Promise<void> {
    await transaction.run("notifications/write-notifications", { accountKey, ...wanted });
  }
}
