import { readRelation } from "../loading/readRelation";
import type { MembershipRow } from "../memberships/membership.edge";
import type { Database } from "../neo4j/database.type";
import type { FocusArea, Initiative } from "./initiative.type";
import { type StoredInitiative, toInitiative } from "./toInitiative";

/** Reads initiatives. */
export class InitiativeRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<Initiative[]> {
    const rows = await this.database.read<{ initiative: StoredInitiative }>("initiatives/find-by-keys", {
      keys,
    });
    return rows.map(({ initiative }) => toInitiative(initiative));
  }

  /** All initiatives, by start. */
  async all(): Promise<Initiative[]> {
    const rows = await this.database.read<{ initiative: StoredInitiative }>("initiatives/list-all");
    return rows.map(({ initiative }) => toInitiative(initiative));
  }

  /** The parts of initiatives, in their own order. */
  focusAreas(keys: readonly string[]) {
    return this.database.read<{ ownerKey: string; focusArea: FocusArea }>("initiatives/list-focus-areas", {
      keys,
    });
  }

  readonly ofActors = readRelation<MembershipRow<StoredInitiative>>(
    this.database,
    "initiatives/list-of-actors",
  );
}
