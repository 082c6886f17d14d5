import type { Actor } from "../actors/actor.type";
import { notFound } from "../graphql/errors";
import type { FindsByKey } from "../links/link.service";
import type { EgoNetworkQuestion } from "./network.arguments";
import type { NetworkRepository } from "./network.repository";
import type { NetworkView } from "./network.type";

/** How many links a view holds at most; a drawing with more shows nothing. */
export const LINK_LIMIT = 5_000;

/** Answers who is around an actor; one per request. */
export class NetworkService {
  constructor(
    private readonly repository: NetworkRepository,
    private readonly actors: FindsByKey<Actor>,
  ) {}

  /** The surroundings of an actor. @throws NOT_FOUND when there is no such actor */
  async around(question: EgoNetworkQuestion): Promise<NetworkView> {
    const { key, maxActors, link } = question;
    const [center, rings] = await Promise.all([
      this.actors.byKey(key),
      // The centre is one of the actors shown.
      this.repository.rings(question, maxActors - 1),
    ]);
    if (center === null) throw notFound("actorId", `Actor "${key}"`);
    const keys = [key, ...rings.flatMap(({ actorKeys }) => actorKeys)];
    const { links, total } = await this.repository.linksAmong(keys, link, LINK_LIMIT);
    const actorCount = rings.reduce((sum, ring) => sum + ring.actorCount, 1);
    return {
      centerKey: key,
      rings,
      actorCount,
      links: links.map(({ source, target, ...summary }) => ({
        sourceKey: source,
        targetKey: target,
        ...summary,
      })),
      linkCount: total,
      truncated: actorCount > keys.length || total > links.length,
    };
  }
}
