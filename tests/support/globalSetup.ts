import type { Config } from "jest";
import { silentProgress } from "../../src/progress/silentProgress";
import { INITIAL_SEEDS, seed } from "../../src/seed/seeds";
import { removeLeftBehind, startThrowAwayNeo4j, type ThrowAwayNeo4j } from "./throwAwayNeo4j";

declare global {
  // Only `var` declares a property of globalThis.
  var throwAwayNeo4j: ThrowAwayNeo4j[] | undefined;
}

/**
 * Starts the two Neo4j that integration and contract tests use, "main" to write to and "seeded" to read; a run of nothing
 * but unit tests does without.
 */
export default async function globalSetup(config: Config & { nonFlagArgs?: string[] }): Promise<void> {
  const asked = config.nonFlagArgs ?? [];
  if (asked.length > 0 && asked.every((path) => path.includes("tests/unit"))) return;
  await removeLeftBehind();
  globalThis.throwAwayNeo4j = await Promise.all([
    startThrowAwayNeo4j("main"),
    startThrowAwayNeo4j("seeded", (database) => seed(database, INITIAL_SEEDS, { progress: silentProgress })),
  ]);
}
