import type { Connection } from "../database.type";
import { withFileLock } from "./fileLock";
import { takeLease } from "./leases";
import { openLocalDirectory } from "./localDirectory";
import { readOrCreatePassword } from "./password";
import { runningEngine, startOrJoin } from "./startOrJoin";

/** A Neo4j to connect to, in use until released. */
export interface LocalNeo4j extends Connection {
  /** Ends this use; the last process to do so stops Neo4j. Calling it again does nothing. */
  release: () => Promise<void>;
}

/**
 * The embedded Neo4j of a data directory: joined if it runs, started if not. Several processes may use one; it stops
 * when the last one releases it. One left behind by a killed process is joined, and stopped in the end, by the next.
 *
 * @param options.progress told in short sentences what takes time
 * @throws NoEngineError when neither Java with Maven nor Docker is there; Error with Neo4j's last output when it
 *   does not come up.
 */
export async function openLocal(
  dataDirectory: string,
  options: { progress: (message: string) => void },
): Promise<LocalNeo4j> {
  const directory = await openLocalDirectory(dataDirectory);
  const onWait = ({ pid }: { pid: number }) =>
    options.progress(`Waiting for process ${pid} to start or stop Neo4j …`);

  const opened = await withFileLock(
    directory.lock,
    async () => {
      const password = await readOrCreatePassword(directory.password);
      const lease = await takeLease(directory.leases);
      try {
        const uri = await startOrJoin(directory, password, options.progress);
        return { lease, uri, password };
      } catch (error) {
        await lease.end();
        throw error;
      }
    },
    onWait,
  );

  let ended: Promise<void> | undefined;
  const release = () =>
    withFileLock(directory.lock, async () => {
      if ((await opened.lease.end()) === 0) await (await runningEngine(directory))?.engine.stop();
    });
  return {
    uri: opened.uri,
    username: "neo4j",
    password: opened.password,
    database: "neo4j",
    release: () => (ended ??= release()),
  };
}
