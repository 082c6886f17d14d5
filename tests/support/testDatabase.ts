import neo4j from "neo4j-driver";
import { convertRecord } from "../../src/neo4j/convertResults";
import { openDatabase } from "../../src/neo4j/database";
import type { Connection, Database, DatabaseOptions } from "../../src/neo4j/database.type";
import { CYPHER_DIRECTORY } from "../../src/neo4j/projectRoot";
import { loadStatements, type Statements } from "../../src/neo4j/statements";
import { throwAwayConnection } from "./throwAwayNeo4j";

/** The database of a test file, with what only tests may do. */
export interface TestDatabase extends Database {
  readonly connection: Connection;
  /** Any Cypher text, for preparing and looking; numbers as parameters arrive as floats. */
  query<Row>(cypherText: string, params?: Record<string, unknown>): Promise<Row[]>;
  /** Deletes everything but the record of migrations. */
  reset(): Promise<void>;
}

/** Which Neo4j of the run, other statements than the project's, other limits. */
export interface TestDatabaseOptions extends DatabaseOptions {
  name?: string;
  statements?: Statements;
}

/**
 * Opens a Neo4j that this test run started, by default "main", and closes it after the tests of the file. Call it at
 * the top of a file or a describe block. It is not reset: do that in `beforeAll` or `beforeEach`.
 */
export function testDatabase(options: TestDatabaseOptions = {}): TestDatabase {
  const { name = "main", statements = loadStatements(CYPHER_DIRECTORY), ...limits } = options;
  const connection = throwAwayConnection(name);
  const database = openDatabase(connection, statements, limits);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    disableLosslessIntegers: true,
  });

  async function query<Row>(cypherText: string, params: Record<string, unknown> = {}): Promise<Row[]> {
    const session = driver.session({ database: connection.database });
    try {
      const { records } = await session.run(cypherText, params);
      return records.map((record) => convertRecord("query", record)) as Row[];
    } finally {
      await session.close();
    }
  }

  afterAll(async () => {
    await driver.close();
    await database.close();
  });
  return {
    ...database,
    connection,
    query,
    async reset() {
      if (name !== "main") throw new Error(`The Neo4j "${name}" is shared and only read. Reset "main".`);
      await query(
        "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
      );
    },
  };
}
