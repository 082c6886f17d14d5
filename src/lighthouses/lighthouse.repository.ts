import { readRelation } from "../loading/readRelation";
import type { MembershipRow } from "../memberships/membership.edge";
import type { Database } from "../neo4j/database.type";
import type { Lighthouse } from "./lighthouse.type";
import { type StoredLighthouse, toLighthouse } from "./toLighthouse";

/** Reads lighthouses. */
export class LighthouseRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Lighthouse[]> {
    const rows = await this.database.read<{ lighthouse: StoredLighthouse }>("lighthouses/find-by-keys", {
      keys,
    });
    return rows.map(({ lighthouse }) => toLighthouse(lighthouse));
  }

  /** All lighthouses, by start. */
  async all(): Promise<Lighthouse[]> {
    const rows = await this.database.read<{ lighthouse: StoredLighthouse }>("lighthouses/list-all");
    return rows.map(({ lighthouse }) => toLighthouse(lighthouse));
  }

  readonly ofActors = readRelation<MembershipRow<StoredLighthouse>>(
    this.database,
    "lighthouses/list-of-actors",
  );
}
