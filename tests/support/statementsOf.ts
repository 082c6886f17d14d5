import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CYPHER_DIRECTORY } from "../../src/neo4j/projectRoot";
import { loadStatements, type Statements } from "../../src/neo4j/statements";

/** Writes files, by path, to a new directory; remove it when done. */
export function directoryOf(files: Record<string, string>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "lighthouse-files-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Statements by name, written in the test; the project's own are there too. */
export function statementsOf(texts: Record<string, string>): Statements {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.cypher`, text]));
  const directory = directoryOf(files);
  const own = loadStatements(directory.path);
  directory.remove();
  const project = loadStatements(CYPHER_DIRECTORY);
  return {
    get: (name) => (name in texts ? own : project).get(name),
    names: () => [...own.names(), ...project.names()].sort(),
  };
}
