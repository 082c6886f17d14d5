import type { Actor } from "../actors/actor.type";
import { type FindsByKey, found } from "../links/found";
import { ALL_LINKS } from "../links/link.arguments";
import type { Pair } from "../links/pairs";
import { keysetPage } from "../loading/keysetPage";
import type { RelationRequest } from "../loading/relation";
import type { OwnedRows } from "../loading/relationLoader";
import { collaborators } from "../projection/algorithms/collaborators";
import { explainNeighbours } from "../projection/algorithms/explainNeighbours";
import { linkRule } from "../projection/algorithms/linkRule";
import { shortestChains } from "../projection/algorithms/shortestChains";
import { topicNeighbours } from "../projection/algorithms/topicNeighbours";
import { actorRule } from "../projection/algorithms/actorRule";
import { sameSort } from "../projection/sameSort";
import type { RequestNetwork, VisibleNetwork } from "../projection/requestNetwork";
import type { NeighbourParams } from "./neighbour.arguments";
import type { ExplainedPair, NeighbourReader, NeighbourRow } from "./neighbour-reader.type";

/** The farthest that `hops` looks. */
const FARTHEST_HOPS = 3;

/** Reads neighbours from the network in memory; from the database while that is not there. */
export class ProjectedNeighbours implements NeighbourReader {
  constructor(
    private readonly network: RequestNetwork,
    private readonly stored: NeighbourReader,
    private readonly actors: FindsByKey<Actor>,
  ) {}

  readonly ofActors = async (request: RelationRequest): Promise<OwnedRows<NeighbourRow>[]> => {
    const visible = this.network.current();
    if (!visible) return this.stored.ofActors(request);
    return Promise.all(request.keys.map((key) => this.ofActor(visible, key, request)));
  };

  async explain(pairs: readonly Pair[], limit: number): Promise<ExplainedPair[]> {
    const visible = this.network.current();
    if (!visible) return this.stored.explain(pairs, limit);
    return indexed(visible, pairs).map(({ pair, one, other }) => {
      const { topics, unlisted } = explainNeighbours(visible.network, one, other, limit);
      const { keys } = visible.network.topics;
      return {
        ...pair,
        topics: topics.map(({ topic, ...rest }) => ({ key: keys[topic]!, ...rest })),
        unlisted,
      };
    });
  }

  async hops(pairs: readonly Pair[]): Promise<(Pair & { hops: number })[]> {
    const visible = this.network.current();
    if (!visible) return this.stored.hops(pairs);
    const rule = linkRule(visible, ALL_LINKS);
    return indexed(visible, pairs).flatMap(({ pair, one, other }) => {
      const question = { from: one, to: other, passes: () => true, maxHops: FARTHEST_HOPS, limit: 1 };
      const [chain] = shortestChains(visible.network, rule, question);
      return chain === undefined ? [] : [{ ...pair, hops: chain.length - 1 }];
    });
  }

  private async ofActor(
    visible: VisibleNetwork,
    ownerKey: string,
    { relation }: RelationRequest,
  ): Promise<OwnedRows<NeighbourRow>> {
    const { network } = visible;
    const owner = network.actors.indexes.get(ownerKey);
    if (owner === undefined) return { ownerKey, edges: [], total: 0 };
    const params = relation.params as unknown as NeighbourParams;
    const partners = collaborators(visible, owner);
    const rows = topicNeighbours(network, owner, {
      minSharedTopics: params.minSharedTopics,
      admits: admission(visible, owner, params, partners),
    });
    const page = keysetPage(rows, relation.page, ({ actor, score }) => ({
      values: [-score],
      key: network.actors.keys[actor]!,
    }));
    const edges = page.map(async ({ actor, score, sharedTopicCount }): Promise<NeighbourRow> => {
      const key = network.actors.keys[actor]!;
      const node = found(await this.actors.byKey(key), key);
      return {
        position: [-score, key],
        node,
        score,
        sharedTopicCount,
        alreadyCollaborates: partners.has(actor),
      };
    });
    return { ownerKey, edges: await Promise.all(edges), total: relation.withTotal ? rows.length : null };
  }
}

/** Who may be a neighbour: the rule of neighbours/candidates. */
function admission(
  { network }: VisibleNetwork,
  owner: number,
  { includeCollaborators, filter }: NeighbourParams,
  partners: ReadonlySet<number>,
): (actor: number) => boolean {
  const isSameSort = sameSort(network, [owner], filter);
  const meets = actorRule(network, filter);
  return (actor) => (includeCollaborators || !partners.has(actor)) && isSameSort(actor) && meets(actor);
}

function indexed({ network: { actors } }: VisibleNetwork, pairs: readonly Pair[]) {
  return pairs.flatMap((pair) => {
    const [one, other] = [actors.indexes.get(pair.source), actors.indexes.get(pair.target)];
    return one === undefined || other === undefined ? [] : [{ pair, one, other }];
  });
}
