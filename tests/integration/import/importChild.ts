import { importCordis } from "../../../src/import/importCordis";
import { openDatabase } from "../../../src/neo4j/database";
import type { Connection } from "../../../src/neo4j/database.type";
import { CYPHER_DIRECTORY } from "../../../src/neo4j/projectRoot";
import { loadStatements } from "../../../src/neo4j/statements";
import { lineProgress } from "../../../src/progress/lineProgress";

/** Imports the directory argv[3] into the database argv[2]; for a test that kills it. */
async function main(): Promise<void> {
  const [, , connection = "", directory = ""] = process.argv;
  const database = openDatabase(JSON.parse(connection) as Connection, loadStatements(CYPHER_DIRECTORY));
  const progress = lineProgress((line) => void process.stdout.write(`${line}\n`));
  await importCordis(database, directory, { skipInvalid: false, progress });
  await database.close();
}

void main();
