import type { Actor } from "../actors/actor.type";
import { notFound } from "../graphql/errors";
import type { FindsByKey } from "../links/found";
import type { EgoNetworkQuestion } from "./network.arguments";
import type { FreshnessService } from "../projection/freshness.service";
import type { NetworkView } from "./network.type";
import type { SurroundingsReader } from "./surroundings-reader.type";

/** How many links a view holds at most; a drawing with more shows nothing. */
export const LINK_LIMIT = 5_000;

/** Answers who is around an actor; one per request. */
export class NetworkService {
  constructor(
    private readonly reader: SurroundingsReader,
    private readonly actors: FindsByKey<Actor>,
    private readonly freshness: FreshnessService,
  ) {}

  /** The surroundings of an actor. @throws NOT_FOUND when there is no such actor */
  async around(question: EgoNetworkQuestion): Promise<NetworkView> {
    const { maxActors, link } = question;
    const revision = await this.freshness.revision(question.minRevision);
    // The centre is one of the actors shown.
    const ringsAround = (centerKey: string) =>
      this.reader.rings({ ...question, key: centerKey }, maxActors - 1);
    const [center, ringsAsked] = await Promise.all([
      this.actors.byKey(question.key),
      ringsAround(question.key),
    ]);
    if (center === null) throw notFound("actorId", `Actor "${question.key}"`);
    const { key } = center;
    // The id of an actor that was merged leads to its survivor.
    const rings = key === question.key ? ringsAsked : await ringsAround(key);
    const keys = [key, ...rings.flatMap(({ actorKeys }) => actorKeys)];
    const { links, total } = await this.reader.linksAmong(keys, link, LINK_LIMIT);
    const actorCount = rings.reduce((sum, ring) => sum + ring.actorCount, 1);
    return {
      revision,
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
