import type { CollaborationLinkKind, LinkParams } from "../links/link.arguments";
import type { Pair } from "../links/pairs";
import type { Database } from "../neo4j/database.type";
import type { EgoNetworkQuestion } from "./network.arguments";

/** A ring as stored: only the actors that are shown have their key in it. */
export interface FoundRing {
  hops: number;
  actorCount: number;
  actorKeys: string[];
}

/** A link among actors of a network. */
export interface FoundLink extends Pair {
  strength: number;
  linkCount: number;
  firstYear: number | null;
  lastYear: number | null;
  kinds: CollaborationLinkKind[];
}

/** Reads parts of the network. */
export class NetworkRepository {
  constructor(private readonly database: Database) {}

  /** The rings around an actor with at most `maxActors` keys in all; an empty ring is left out. */
  rings({ key, hops, link }: EgoNetworkQuestion, maxActors: number): Promise<FoundRing[]> {
    return this.database.read<FoundRing>("ego-network/list-rings", { ...link, key, hops, maxActors });
  }

  /** The links among actors, strongest first, at most `limit` of them, and how many there are. */
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
