import type { Database } from "../../src/neo4j/database.type";
import type { CollaborationNetwork } from "../../src/projection/network.type";
import { ProjectionRepository } from "../../src/projection/projection.repository";

/** The network of a database that nobody writes to meanwhile, as the service reads it into memory. */
export async function readNetwork(database: Database): Promise<CollaborationNetwork> {
  const repository = new ProjectionRepository(database);
  return { ...(await repository.revisions()), ...(await repository.read(new AbortController().signal)) };
}
