import type { Transaction } from "../neo4j/database.type";
import type { StoredRegistration } from "./toRegistration";

/** Writes what registrations become. */
export class DecisionRepository {
  /** Closes a registration that became an actor, and forgets its contact person. @returns it */
  async approve(transaction: Transaction, key: string, actorKey: string): Promise<StoredRegistration> {
    const params = { key, actorKey };
    const [row] = await transaction.run<{ registration: StoredRegistration }>(
      "registrations/write-approval",
      params,
    );
    return row!.registration;
  }

  /** Deletes some of those that were rejected or withdrawn more than so many days ago. @returns which */
  removeDecided(
    transaction: Transaction,
    days: number,
    limit: number,
  ): Promise<{ key: string; state: string }[]> {
    return transaction.run("registrations/remove-decided", { days, limit });
  }
}
