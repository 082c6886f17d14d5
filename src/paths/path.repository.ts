import type { Database } from "../neo4j/database.type";
import type { ChainFinder, FoundChains } from "./chain-finder.type";
import type { PathQuestion } from "./path.arguments";

/** Searches for chains of actors in the database; a path is one over certain activities. */
export class PathRepository implements ChainFinder {
  constructor(private readonly database: Database) {}

  async shortestChains(
    { fromKey, toKey, avoidKeys, link, via, maxHops }: PathQuestion,
    pathLimit: number,
  ): Promise<FoundChains> {
    const [row] = await this.database.read<FoundChains>("paths/find-chains", {
      ...link,
      fromKey,
      toKey,
      avoid: avoidKeys,
      filter: via,
      maxHops,
      pathLimit,
    });
    return row ?? { chains: [], pathCount: 0 };
  }
}
