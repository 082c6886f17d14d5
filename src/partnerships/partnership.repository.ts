import { readRelation } from "../loading/readRelation";
import type { ParticipationRow } from "../participations/participation.edge";
import type { Database } from "../neo4j/database.type";
import type { Partnership } from "./partnership.type";
import { type StoredPartnership, toPartnership } from "./toPartnership";

/** Reads partnerships. */
export class PartnershipRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Partnership[]> {
    const rows = await this.database.read<{ partnership: StoredPartnership }>("partnerships/find-by-keys", {
      keys,
    });
    return rows.map(({ partnership }) => toPartnership(partnership));
  }

  readonly ofActors = readRelation<ParticipationRow<StoredPartnership>>(
    this.database,
    "partnerships/list-of-actors",
  );
}
