import type { Database } from "../neo4j/database.type";
import type { PathQuestion } from "./path.arguments";

/** The distinct shortest chains, and how many paths over activities they were collapsed from. */
export interface FoundChains {
  chains: string[][];
  pathCount: number;
}

/** Searches for chains of actors. */
export class PathRepository {
  constructor(private readonly database: Database) {}

  /** The shortest chains within `maxHops`, ordered by key; looks at `pathLimit` paths at most. */
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
