import { linkRule } from "../projection/algorithms/linkRule";
import { shortestChains } from "../projection/algorithms/shortestChains";
import type { RequestNetwork, VisibleNetwork } from "../projection/requestNetwork";
import type { ChainFinder, FoundChains } from "./chain-finder.type";
import { chainKeys, endsIn } from "./endsIn";
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

function chainsIn(visible: VisibleNetwork, question: PathQuestion, limit: number): FoundChains {
  const { network } = visible;
  const ends = endsIn(network, question);
  if (ends === null) return { chains: [], pathCount: 0 };
  const { link, maxHops } = question;
  const chains = shortestChains(network, linkRule(visible, link), { ...ends, maxHops, limit });
  return { chains: chainKeys(network, chains), pathCount: chains.length };
}
