import { type LinkParams } from "../links/link.arguments";
import { linkRule } from "../projection/algorithms/linkRule";
import { linksAmong } from "../projection/algorithms/linksAmong";
import { ringsAround } from "../projection/algorithms/rings";
import type { RequestNetwork } from "../projection/requestNetwork";
import type { EgoNetworkQuestion } from "./network.arguments";
import type { FoundRing, SurroundingsReader } from "./surroundings-reader.type";

/** Reads parts of the network in memory; of the one in the database while that is not there. */
export class ProjectedSurroundings implements SurroundingsReader {
  constructor(
    private readonly network: RequestNetwork,
    private readonly stored: SurroundingsReader,
  ) {}

  async rings(question: EgoNetworkQuestion, maxActors: number): Promise<FoundRing[]> {
    const visible = this.network.current();
    if (!visible) return this.stored.rings(question, maxActors);
    const { keys, indexes } = visible.network.actors;
    const center = indexes.get(question.key);
    if (center === undefined) return [];
    const rings = ringsAround(visible.network, linkRule(visible, question.link), center, question.hops);
    let room = maxActors;
    return rings.map((ring, index) => {
      const shown = ring.slice(0, room);
      room -= shown.length;
      return { hops: index + 1, actorCount: ring.length, actorKeys: shown.map((actor) => keys[actor]!) };
    });
  }

  async linksAmong(keys: readonly string[], link: LinkParams, limit: number) {
    const visible = this.network.current();
    if (!visible) return this.stored.linksAmong(keys, link, limit);
    const { keys: actorKeys, indexes } = visible.network.actors;
    const actors = keys.flatMap((key) => indexes.get(key) ?? []);
    const links = linksAmong(visible.network, linkRule(visible, link), actors);
    return {
      total: links.length,
      links: links
        .slice(0, limit)
        .map((link) => ({ ...link, source: actorKeys[link.source]!, target: actorKeys[link.target]! })),
    };
  }
}
