import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "jest";
import type { Database } from "../../src/neo4j/database.type";
import { PROJECT_ROOT } from "../../src/neo4j/projectRoot";
import { silentProgress } from "../../src/progress/silentProgress";
import { INITIAL_SEEDS, seed } from "../../src/seed/seeds";
import { removeLeftBehind, startThrowAwayNeo4j, type ThrowAwayNeo4j } from "./throwAwayNeo4j";

declare global {
  // Only `var` declares a property of globalThis.
  var throwAwayNeo4j: ThrowAwayNeo4j[] | undefined;
}

/**
 * Starts the Neo4j that the asked tests use: "main" to write to, "seeded" to read, or none for unit tests alone. Seeding
 * takes long, so a run of a few files that do without it does not wait for it.
 */
export default async function globalSetup(config: Config & { nonFlagArgs?: string[] }): Promise<void> {
  const files = testFiles(config.nonFlagArgs ?? []);
  if (files.every((file) => file.includes("/unit/"))) return;
  // A test's database lives for minutes: compiling its code thoroughly costs more processor time than it saves.
  process.env["JAVA_TOOL_OPTIONS"] ??= "-XX:TieredStopAtLevel=1";
  await removeLeftBehind();
  const starts = [startThrowAwayNeo4j("main")];
  if (files.some((file) => readFileSync(file, "utf8").includes('"seeded"'))) {
    const fill = (database: Database) => seed(database, INITIAL_SEEDS, { progress: silentProgress });
    starts.push(startThrowAwayNeo4j("seeded", fill));
  }
  globalThis.throwAwayNeo4j = await Promise.all(starts);
}

/** The test files whose path matches one of jest's path arguments; all of them without arguments. */
function testFiles(asked: readonly string[]): string[] {
  const patterns = asked.map((argument) => new RegExp(argument, "i"));
  const tests = join(PROJECT_ROOT, "tests");
  return readdirSync(tests, { recursive: true, encoding: "utf8" })
    .map((path) => join(tests, path))
    .filter((path) => path.endsWith(".test.ts"))
    .filter((path) => patterns.length === 0 || patterns.some((pattern) => pattern.test(path)));
}
