import { useDatabase } from "../src/cli/withDatabase";
import { loadConfig, processEnvironment } from "../src/config";
import type { Database } from "../src/neo4j/database.type";
import { migrate } from "../src/neo4j/migrations";
import { processProgress } from "../src/progress/processProgress";
import { seedIfNeeded } from "../src/seed/seeds";

/** Runs `work` on the configuration's database, seeded if it is empty, and ends its use whatever happens. */
export async function onSeededDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const progress = processProgress();
  const { database, end } = await useDatabase(loadConfig(processEnvironment()), progress);
  try {
    await database.verify();
    await migrate(database, { progress: progress.say });
    await seedIfNeeded(database, { progress, signal: new AbortController().signal });
    await work(database);
  } finally {
    await end();
  }
}
