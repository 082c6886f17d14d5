import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/neo4j/database";
import type { Connection, Database } from "../../src/neo4j/database.type";
import { countLeases } from "../../src/neo4j/local/leases";
import { openLocalDirectory } from "../../src/neo4j/local/localDirectory";
import { openLocal } from "../../src/neo4j/local/openLocal";
import { runningEngine } from "../../src/neo4j/local/startOrJoin";
import { migrate } from "../../src/neo4j/migrations";
import { CYPHER_DIRECTORY } from "../../src/neo4j/projectRoot";
import { loadStatements } from "../../src/neo4j/statements";

/** A Neo4j of the present test run; test files find it by {@link throwAwayConnection}. */
export interface ThrowAwayNeo4j {
  connection: Connection;
  /** Stops it and removes its directory. */
  stop(): Promise<void>;
}

const PREFIX = "lighthouse-test-";
const LEFT_BEHIND_AFTER_MS = 60_000;

/**
 * Starts a migrated Neo4j on a free port with a directory of its own and notes its address in the environment, which
 * jest hands on to the test files. For global set-ups only.
 *
 * @param name what test files ask for: "main" is the one they write to
 * @param fill puts data into it, once it is migrated
 */
export async function startThrowAwayNeo4j(
  name: string,
  fill: (database: Database) => Promise<void> = () => Promise.resolve(),
): Promise<ThrowAwayNeo4j> {
  const directory = await mkdtemp(join(tmpdir(), `${PREFIX}${name}-`));
  const local = await openLocal(directory, { progress: () => undefined });
  const { uri, username, password, database } = local;
  const connection = { uri, username, password, database };
  const stop = async () => {
    await local.release();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const opened = openDatabase(connection, loadStatements(CYPHER_DIRECTORY));
    await migrate(opened)
      .then(() => fill(opened))
      .finally(() => opened.close());
  } catch (error) {
    // Jest calls no teardown for a set-up that failed.
    await stop();
    throw error;
  }
  process.env[variableName(name)] = JSON.stringify(connection);
  return { connection, stop };
}

/** Where the Neo4j of that name of this test run is. */
export function throwAwayConnection(name: string): Connection {
  const noted = process.env[variableName(name)];
  if (!noted)
    throw new Error(`This test run started no Neo4j "${name}". Start it in tests/support/globalSetup.ts.`);
  return JSON.parse(noted) as Connection;
}

/** Stops and removes what killed test runs left behind; those of living ones are left alone. */
export async function removeLeftBehind(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(tmpdir(), name);
    if (Date.now() - (await stat(path)).mtimeMs < LEFT_BEHIND_AFTER_MS) continue;
    const directory = await openLocalDirectory(path);
    if ((await countLeases(directory.leases)) > 0) continue;
    await (await runningEngine(directory))?.engine.stop();
    await rm(path, { recursive: true, force: true });
  }
}

function variableName(name: string): string {
  return `THROW_AWAY_NEO4J_${name.toUpperCase()}`;
}
