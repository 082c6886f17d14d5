import { readRelation } from "../../loading/readRelation";
import type { RelationEdge } from "../../loading/relationLoader";
import type { Database } from "../../neo4j/database.type";
import { type ConsortiumVersion, type StoredVersion, toVersion } from "./version.type";

/** Reads versions of consortia that exist for who asks. */
export class ConsortiumVersionRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<ConsortiumVersion[]> {
    const statement = "consortium-versions/find-by-keys";
    const rows = await this.database.read<{ version: StoredVersion }>(statement, { keys });
    return rows.map(({ version }) => toVersion(version));
  }

  readonly ofConsortia = readRelation<RelationEdge<StoredVersion>>(
    this.database,
    "consortium-versions/list-of-consortia",
  );
}

/** The key of a consortium's version. */
export function versionKey(consortiumKey: string, number: number): string {
  return `${consortiumKey}|${number}`;
}
