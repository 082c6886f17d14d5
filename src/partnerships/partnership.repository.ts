import { readRelation } from "../loading/readRelation";
import type { ParticipationRow } from "../participations/participation.edge";
import type { Database, Transaction } from "../neo4j/database.type";
import type { Partnership } from "./partnership.type";
import { type StoredPartnership, toPartnership } from "./toPartnership";

/** Reads partnerships. */
export class PartnershipRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that exists for who asks, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Partnership[]> {
    const rows = await this.database.read<{ partnership: StoredPartnership }>("partnerships/find-by-keys", {
      keys,
    });
    return rows.map(({ partnership }) => toPartnership(partnership));
  }

  /** The one with that key, as the transaction leaves it; null when there is none that exists for who asks. */
  async inTransaction(transaction: Transaction, key: string): Promise<Partnership | null> {
    const statement = "partnerships/find-by-keys";
    const [row] = await transaction.run<{ partnership: StoredPartnership }>(statement, { keys: [key] });
    return row ? toPartnership(row.partnership) : null;
  }

  readonly ofActors = readRelation<ParticipationRow<StoredPartnership>>(
    this.database,
    "partnerships/list-of-actors",
  );
}
