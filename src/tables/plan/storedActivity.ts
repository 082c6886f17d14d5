import type { Transaction } from "../../neo4j/database.type";
import type { Properties } from "../../search/indexProperties";

/** A stored activity as a table compares it. */
export interface StoredActivity {
  key: string;
  properties: Properties;
  subjects: { topicKey: string; origin: string }[];
  participations: { actorKey: string; source: string | null; roles: string[] }[];
}

/** The activities with these keys; nobody else changes them until the transaction ends, if locked. */
export async function readStoredActivities(
  reads: Transaction,
  keys: readonly string[],
  isLocking: boolean,
): Promise<StoredActivity[]> {
  const statement = isLocking ? "import/lock-projects" : "import/read-projects";
  return reads.run<StoredActivity>(statement, { keys: [...new Set(keys)].sort() });
}
