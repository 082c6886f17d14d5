import { withMutex } from "../neo4j/mutex";
import type { Database } from "../neo4j/database.type";
import type { Progress } from "../progress/progress.type";
import { countAwaiting, settle } from "../topics/derive/settle";
import { IMPORT_MUTEX } from "./importCordis";
import { importCommandLine, readUnfinishedImports } from "./importState";

/**
 * What a starting service does about imports: waits for one that runs, derives the topics that one left underived, and
 * tells of those that were interrupted. Their files are not here, so only a person can complete them.
 *
 * @param options.signal ends it, the waiting too, by throwing its reason
 */
export async function finishImports(
  database: Database,
  { progress, signal }: { progress: Progress; signal?: AbortSignal },
): Promise<void> {
  const { topics, projects, actors } = await countAwaiting(database);
  const unfinished = await readUnfinishedImports(database);
  if (topics + projects + actors + unfinished.length === 0) return;
  await withMutex(
    database,
    IMPORT_MUTEX,
    async () => {
      await settle(database, { progress, signal });
      // While this holds the mutex none runs: what is unfinished was interrupted.
      for (const each of await readUnfinishedImports(database)) {
        progress.say(
          `The import of ${each.source} files from "${each.directory}" was interrupted: part of them is missing, ` +
            `and /readyz says so. Run it again: ${importCommandLine(each)}`,
        );
      }
    },
    { onWait: () => progress.say("Waiting for an import to finish …"), signal },
  );
}
