import type { Config } from "../config";
import { openDatabase } from "../neo4j/database";
import type { Database } from "../neo4j/database.type";
import { openLocal } from "../neo4j/local/openLocal";
import { migrate } from "../neo4j/migrations";
import { CYPHER_DIRECTORY } from "../neo4j/projectRoot";
import { loadStatements } from "../neo4j/statements";
import type { Progress } from "../progress/progress.type";

/** A database in use; ending it also ends the use of the embedded Neo4j. */
export interface DatabaseUse {
  database: Database;
  readonly end: () => Promise<void>;
}

/**
 * Opens the database that the configuration names: the one at NEO4J_URI, or the embedded one, which is joined if it runs
 * and started if not.
 */
export async function useDatabase(config: Config, progress: Progress): Promise<DatabaseUse> {
  const statements = loadStatements(CYPHER_DIRECTORY);
  const local = config.neo4j ? null : await openLocal(config.dataDirectory, { progress: progress.say });
  try {
    const database = openDatabase(config.neo4j ?? local!, statements, { timeoutMs: config.queryTimeoutMs });
    let ended: Promise<void> | undefined;
    const end = async () => {
      await database.close();
      await local?.release();
    };
    return { database, end: () => (ended ??= end()) };
  } catch (error) {
    await local?.release();
    throw error;
  }
}

/** Runs `work` on the migrated database of the configuration, and ends its use whatever happens. */
export async function withDatabase<T>(
  config: Config,
  progress: Progress,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const use = await useDatabase(config, progress);
  try {
    await use.database.verify();
    await migrate(use.database, { progress: progress.say });
    return await work(use.database);
  } finally {
    await use.end();
  }
}
