import type { LinkParams } from "../links/link.arguments";
import type { Database } from "../neo4j/database.type";
import type { EgoNetworkQuestion } from "./network.arguments";
import type { FoundLink, FoundRing, SurroundingsReader } from "./surroundings-reader.type";

/** Reads parts of the network from the database. */
export class NetworkRepository implements SurroundingsReader {
  constructor(private readonly database: Database) {}

  rings({ key, hops, link }: EgoNetworkQuestion, maxActors: number): Promise<FoundRing[]> {
    return this.database.read<FoundRing>("ego-network/list-rings", { ...link, key, hops, maxActors });
  }

  async linksAmong(
    keys: readonly string[],
    link: LinkParams,
    limit: number,
  ): Promise<{ links: FoundLink[]; total: number }> {
    const [row] = await this.database.read<{ links: FoundLink[]; total: number }>("ego-network/list-links", {
      ...link,
      keys,
      limit,
    });
    return row ?? { links: [], total: 0 };
  }
}
