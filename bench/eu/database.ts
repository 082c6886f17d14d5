import { openLocal } from "../../src/neo4j/local/openLocal";
import { openDatabase } from "../../src/neo4j/database";
import type { Connection, Database } from "../../src/neo4j/database.type";
import { migrate } from "../../src/neo4j/migrations";
import { CYPHER_DIRECTORY } from "../../src/neo4j/projectRoot";
import { loadStatements } from "../../src/neo4j/statements";
import { EU_SIZE, generate } from "./generate";
import { openDriver, storeGenerated } from "./store";

/** Where the generated network is kept between measurements; delete it to make it anew. */
const DIRECTORY = ".neo4j/bench-eu";
const SEED = 20_241_231;

/** A database with the generated network. */
export interface EuDatabase {
  readonly connection: Connection;
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** Opens the embedded database of the measurements, filled on first use, which takes some minutes. */
export async function openEuDatabase(): Promise<EuDatabase> {
  const local = await openLocal(DIRECTORY, { progress: (text) => console.error(text) });
  const database = openDatabase(local, loadStatements(CYPHER_DIRECTORY), { timeoutMs: 0 });
  const driver = openDriver(local);
  const close = async () => {
    await driver.close();
    await database.close();
    await local.release();
  };
  try {
    await database.verify();
    await migrate(database, { progress: () => undefined });
    const { records } = await driver.executeQuery("MATCH (m:Mutex {key: 'bench-eu'}) RETURN m.key");
    if (records.length === 0) {
      console.error("Generating the network …");
      await driver.executeQuery("MATCH (n) WHERE n:Actor OR n:Activity OR n:Topic DETACH DELETE n");
      await storeGenerated(driver, generate(EU_SIZE, SEED));
      await driver.executeQuery("CREATE (:Mutex {key: 'bench-eu', takenAt: datetime()})");
    }
    return { connection: local, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}
