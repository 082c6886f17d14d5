import { planEntity } from "../../../src/import/planEntity";
import type { Database } from "../../../src/neo4j/database.type";
import type { Properties } from "../../../src/search/indexProperties";

/** Imports what CORDIS says of one actor, by the statements and rules of the import. */
export async function importActor(database: Database, key: string, says: Properties): Promise<void> {
  await database.writeNetwork(async (transaction) => {
    const [stored] = await transaction.run<{ properties: Properties }>("import/lock-actors", { keys: [key] });
    const { changes } = planEntity("actor", key, stored?.properties ?? null, says, "cordis");
    await transaction.run("import/write-actors", {
      rows: [{ key, changes, isExample: false, isAwaiting: false }],
    });
  });
}
