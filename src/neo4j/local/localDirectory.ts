import { chmod, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Where the embedded Neo4j of one data directory keeps what. All paths are absolute. */
export interface LocalDirectory {
  /** The data directory itself. */
  root: string;
  /** Neo4j's home, mode 0700. */
  home: string;
  configuration: string;
  data: string;
  password: string;
  /** Process number of the running Neo4j, written by itself. */
  pid: string;
  /** Port and kind of the running Neo4j. */
  state: string;
  /** What Neo4j prints. */
  log: string;
  /** One file for each process that uses the running Neo4j. */
  leases: string;
  /** Guards starting, joining, leaving and stopping. */
  lock: string;
  /** Held by the one service of this data directory. */
  serviceLock: string;
}

/** Names the paths of a data directory and creates its private directories. */
export async function openLocalDirectory(dataDirectory: string): Promise<LocalDirectory> {
  const root = resolve(dataDirectory);
  const home = join(root, "neo4j");
  const directory: LocalDirectory = {
    root,
    home,
    configuration: join(home, "conf"),
    data: join(home, "data"),
    password: join(home, "password"),
    pid: join(home, "neo4j.pid"),
    state: join(home, "running.json"),
    log: join(home, "console.log"),
    leases: join(home, "leases"),
    lock: join(home, "start-stop.lock"),
    serviceLock: join(home, "service.lock"),
  };
  await mkdir(root, { recursive: true, mode: 0o700 });
  for (const path of [home, directory.configuration, directory.data, directory.leases]) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  }
  await chmod(home, 0o700);
  return directory;
}
