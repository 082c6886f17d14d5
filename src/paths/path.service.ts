import type { Actor } from "../actors/actor.type";
import { notFound } from "../graphql/errors";
import type { FreshnessService } from "../projection/freshness.service";
import type { LinkService } from "../links/link.service";
import { type FindsByKey, found } from "../links/found";
import { pairKey, pairsOf } from "../links/pairs";
import type { ChainFinder } from "./chain-finder.type";
import { checkedEnds, PLAIN_QUESTION, type PathQuestion } from "./path.arguments";
import type { CollaborationPath, CollaborationPaths, CollaborationStep } from "./path.type";
import { type RankedChain, rankChains } from "./rankChains";

/** How many paths over activities are looked at; beyond it an answer is truncated. */
export const PATH_LIMIT = 20_000;

/** Answers who connects two actors; one per request. */
export class PathService {
  constructor(
    private readonly finder: ChainFinder,
    private readonly links: LinkService,
    private readonly actors: FindsByKey<Actor>,
    private readonly freshness: FreshnessService,
    private readonly pathLimit = PATH_LIMIT,
  ) {}

  /** The shortest chains between two actors, strongest first. @throws NOT_FOUND naming the argument of an unknown actor */
  async shortest(asked: PathQuestion): Promise<CollaborationPaths> {
    const revision = await this.freshness.revision(asked.minRevision);
    const [first, question] = await Promise.all([
      this.finder.shortestChains(asked, this.pathLimit),
      this.withPresentKeys(asked),
    ]);
    // Seldom: an id of an actor that was merged. Nobody else waits for its key to be looked up first.
    const isRenamed = question !== asked;
    const { chains, pathCount } = isRenamed
      ? await this.finder.shortestChains(question, this.pathLimit)
      : first;
    const isCut = pathCount >= this.pathLimit;
    const shown = await this.strongest(chains, question);
    return {
      revision,
      shortestHops: chains[0] === undefined ? null : chains[0].length - 1,
      chainCount: isCut ? null : chains.length,
      truncated: isCut || chains.length > shown.length,
      paths: await this.withSteps(shown, question),
    };
  }

  /** The strongest of the shortest paths between two actors by key; null without the first, or without a path. */
  async best(fromKey: string | null, toKey: string): Promise<CollaborationPath | null> {
    if (fromKey === null || fromKey === toKey) return null;
    const { chains } = await this.finder.shortestChains(
      { ...PLAIN_QUESTION, fromKey, toKey },
      this.pathLimit,
    );
    const [shown] = await this.strongest(chains, PLAIN_QUESTION);
    if (shown === undefined) return null;
    const [path] = await this.withSteps([shown], PLAIN_QUESTION);
    return path ?? null;
  }

  private async strongest(
    chains: readonly string[][],
    { link, first }: Pick<PathQuestion, "link" | "first">,
  ): Promise<readonly string[][]> {
    // Without a choice there is nothing to rank yet: the strengths come with the evidence.
    if (chains.length <= first) return chains;
    const strengths = await this.links.strengths(pairsOf(chains), link);
    const ranked = rankChains(chains, (one, other) => found(strengths.get(pairKey(one, other)), one));
    return ranked.slice(0, first).map(({ keys }) => [...keys]);
  }

  private async withSteps(
    chains: readonly string[][],
    { link }: Pick<PathQuestion, "link">,
  ): Promise<CollaborationPath[]> {
    const described = await this.links.describe(pairsOf(chains), link);
    const linkOf = (one: string, other: string) => found(described.get(pairKey(one, other)), one);
    const step = (fromKey: string, toKey: string): CollaborationStep => {
      const { strength, linkCount, firstYear, lastYear, evidence } = linkOf(fromKey, toKey);
      return { fromKey, toKey, strength, linkCount, firstYear, lastYear, evidence, evidenceCount: linkCount };
    };
    return rankChains(chains, (one, other) => linkOf(one, other).strength).map(
      ({ keys, strength }: RankedChain) => ({
        hops: keys.length - 1,
        strength,
        actorKeys: keys,
        steps: keys.slice(1).map((key, index) => step(keys[index]!, key)),
      }),
    );
  }

  /** The question itself, or, where an id is one of an actor that was merged, with the key of its survivor. */
  private async withPresentKeys(question: PathQuestion): Promise<PathQuestion> {
    const [fromKey, toKey, ...avoidKeys] = await Promise.all([
      this.presentKey("fromId", question.fromKey),
      this.presentKey("toId", question.toKey),
      ...question.avoidKeys.map((key) => this.presentKey("avoidActorIds", key)),
    ]);
    const given = [question.fromKey, question.toKey, ...question.avoidKeys];
    if ([fromKey, toKey, ...avoidKeys].every((key, index) => key === given[index])) return question;
    return { ...question, ...checkedEnds({ fromKey, toKey, avoidKeys }) };
  }

  private async presentKey(argument: string, key: string): Promise<string> {
    const actor = await this.actors.byKey(key);
    if (actor === null) throw notFound(argument, `Actor "${key}"`);
    return actor.key;
  }
}
