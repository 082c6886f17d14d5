import "./globalSetup";

/** Stops every Neo4j that the set-up started and removes its directory. */
export default async function globalTeardown(): Promise<void> {
  for (const neo4j of globalThis.throwAwayNeo4j ?? []) await neo4j.stop();
}
