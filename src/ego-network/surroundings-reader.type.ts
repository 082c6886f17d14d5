import type { LinkParams } from "../links/link.arguments";
import type { CollaborationLinkKind } from "../links/linkKind";
import type { Pair } from "../links/pairs";
import type { EgoNetworkQuestion } from "./network.arguments";

/** A ring as found: only the actors that are shown have their key in it. */
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
export interface SurroundingsReader {
  /** The rings around an actor with at most `maxActors` keys in all; an empty ring is left out. */
  rings(question: EgoNetworkQuestion, maxActors: number): Promise<FoundRing[]>;
  /** The links among actors, strongest first, at most `limit` of them, and how many there are. */
  linksAmong(
    keys: readonly string[],
    link: LinkParams,
    limit: number,
  ): Promise<{ links: FoundLink[]; total: number }>;
}
