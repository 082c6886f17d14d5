import type { Actor } from "../actors/actor.type";
import type { FreshnessService } from "../projection/freshness.service";
import type { LinkParams } from "../links/link.arguments";
import type { LinkService } from "../links/link.service";
import { type FindsByKey, found } from "../links/found";
import { pairKey, pairsOf } from "../links/pairs";
import type { RequestNetwork } from "../projection/requestNetwork";
import { Workload } from "../projection/workload";
import type { ChainFinder } from "./chain-finder.type";
import { PLAIN_QUESTION, type PathQuestion } from "./path.arguments";
import type { CollaborationPath, CollaborationPaths } from "./path.type";
import { PathOrder } from "./pathOrder";
import { presentEnds } from "./presentEnds";
import { measureChains, rankChains } from "./rankChains";
import { rankedChains } from "./rankedChains";
import { linkIn, toPaths } from "./toPaths";

/** How much is looked at; beyond it an answer is truncated. */
export const PATH_LIMITS = {
  /** Paths over activities, for the shortest chains. */
  paths: 20_000,
  /** Links of actors, for the strongest chains and for longer ones: one or two seconds of work. */
  links: 20_000_000,
};

/** Answers who connects two actors; one per request. */
export class PathService {
  constructor(
    private readonly finder: ChainFinder,
    private readonly network: RequestNetwork,
    private readonly links: LinkService,
    private readonly actors: FindsByKey<Actor>,
    private readonly freshness: FreshnessService,
    private readonly limits = PATH_LIMITS,
  ) {}

  /**
   * The chains between two actors, in the order asked for.
   *
   * @throws NOT_FOUND naming the argument of an unknown actor
   * @throws UNAVAILABLE when it takes the network in memory, which is not there in time
   */
  between(question: PathQuestion): Promise<CollaborationPaths> {
    const isShortest = question.orderBy === PathOrder.HOPS && question.extraHops === 0;
    return isShortest ? this.shortest(question) : this.ranked(question);
  }

  private async shortest(asked: PathQuestion): Promise<CollaborationPaths> {
    const revision = await this.freshness.revision(asked.minRevision);
    const [first, question] = await Promise.all([
      this.finder.shortestChains(asked, this.limits.paths),
      presentEnds(this.actors, this.network, asked),
    ]);
    // Seldom: an id of an actor that was merged. Nobody else waits for its key to be looked up first.
    const isRenamed = question !== asked;
    const { chains, pathCount } = isRenamed
      ? await this.finder.shortestChains(question, this.limits.paths)
      : first;
    const isCut = pathCount >= this.limits.paths;
    const shown = await this.strongest(chains, question);
    return {
      revision,
      shortestHops: chains[0] === undefined ? null : chains[0].length - 1,
      chainCount: isCut ? null : chains.length,
      truncated: isCut || chains.length > shown.length,
      paths: await this.withSteps(shown, question.link, rankChains),
    };
  }

  /** The strongest of the shortest paths between two actors by key; null without the first, or without a path. */
  async best(fromKey: string | null, toKey: string): Promise<CollaborationPath | null> {
    if (fromKey === null || fromKey === toKey) return null;
    const question = { ...PLAIN_QUESTION, fromKey, toKey };
    const { chains } = await this.finder.shortestChains(question, this.limits.paths);
    const [path] = await this.withSteps(await this.strongest(chains, question), question.link, rankChains);
    return path ?? null;
  }

  private async ranked(asked: PathQuestion): Promise<CollaborationPaths> {
    const question = await presentEnds(this.actors, this.network, asked);
    const visible = await this.network.whole(question.minRevision ?? undefined);
    const workload = new Workload(this.limits.links);
    const { chains, shortestHops, isWhole } = await rankedChains(visible, question, workload);
    const shown = chains.slice(0, question.first);
    return {
      revision: visible.network.revision,
      shortestHops,
      chainCount: isWhole ? chains.length : null,
      truncated: !isWhole || chains.length > shown.length,
      paths: await this.withSteps(shown, question.link, measureChains),
    };
  }

  private async strongest(
    chains: readonly string[][],
    { link, first }: PathQuestion,
  ): Promise<readonly string[][]> {
    // Without a choice there is nothing to rank yet: the strengths come with the evidence.
    if (chains.length <= first) return chains;
    const strengths = await this.links.strengths(pairsOf(chains), link);
    const ranked = rankChains(chains, (one, other) => found(strengths.get(pairKey(one, other)), one));
    return ranked.slice(0, first).map(({ keys }) => [...keys]);
  }

  private async withSteps(
    chains: readonly string[][],
    link: LinkParams,
    ranked: typeof rankChains,
  ): Promise<CollaborationPath[]> {
    const links = await this.links.describe(pairsOf(chains), link);
    return toPaths(
      ranked(chains, (one, other) => linkIn(links, one, other).strength),
      links,
    );
  }
}
