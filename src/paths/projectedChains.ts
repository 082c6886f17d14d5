import { actorRule } from "../projection/algorithms/actorRule";
import { linkRule } from "../projection/algorithms/linkRule";
import { shortestChains } from "../projection/algorithms/shortestChains";
import type { RequestNetwork, VisibleNetwork } from "../projection/requestNetwork";
import type { ChainFinder, FoundChains } from "./chain-finder.type";
import type { PathQuestion } from "./path.arguments";

/** Searches for chains in the network in memory; in the database while that is not there. */
export class ProjectedChains implements ChainFinder {
  constructor(
    private readonly network: RequestNetwork,
    private readonly stored: ChainFinder,
  ) {}

  async shortestChains(question: PathQuestion, pathLimit: number): Promise<FoundChains> {
    const visible = this.network.current();
    return visible ? chainsIn(visible, question, pathLimit) : this.stored.shortestChains(question, pathLimit);
  }
}

function chainsIn(
  visible: VisibleNetwork,
  { fromKey, toKey, avoidKeys, link, via, maxHops }: PathQuestion,
  limit: number,
): FoundChains {
  const { network } = visible;
  const { keys, indexes } = network.actors;
  const [from, to] = [indexes.get(fromKey), indexes.get(toKey)];
  if (from === undefined || to === undefined) return { chains: [], pathCount: 0 };
  const avoided = new Set(avoidKeys.map((key) => indexes.get(key)));
  const meets = actorRule(network, via);
  const chains = shortestChains(network, linkRule(visible, link), {
    from,
    to,
    passes: (actor) => !avoided.has(actor) && meets(actor),
    maxHops,
    limit,
  });
  return {
    chains: chains.map((chain) => chain.map((actor) => keys[actor]!)),
    pathCount: chains.length,
  };
}
