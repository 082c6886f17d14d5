import { actorRule } from "../projection/algorithms/actorRule";
import { type CheapestChains, cheapestChains } from "../projection/algorithms/chains/cheapestChains";
import { linkRule } from "../projection/algorithms/linkRule";
import type { VisibleNetwork } from "../projection/requestNetwork";
import type { Workload } from "../projection/workload";
import type { PathQuestion } from "./path.arguments";
import { PathOrder } from "./pathOrder";

/** More than all links of a chain cost by their strengths: so fewer links always come first. */
const PRICE_ABOVE_ALL = 1e8;

/** Chains by key, in the order of the question. */
export interface RankedChains extends Omit<CheapestChains, "chains"> {
  readonly chains: string[][];
}

/** The first chains in the order that a question asks for, and one more where there are more. */
export async function rankedChains(
  visible: VisibleNetwork,
  { fromKey, toKey, avoidKeys, link, via, maxHops, orderBy, hopPrice, extraHops, first }: PathQuestion,
  workload: Workload,
): Promise<RankedChains> {
  const { network } = visible;
  const { keys, indexes } = network.actors;
  const [from, to] = [indexes.get(fromKey), indexes.get(toKey)];
  if (from === undefined || to === undefined) return { chains: [], shortestHops: null, isWhole: true };
  const avoided = new Set(avoidKeys.map((key) => indexes.get(key)));
  const meets = actorRule(network, via);
  const isByHops = orderBy === PathOrder.HOPS;
  const question = {
    from,
    to,
    passes: (actor: number) => !avoided.has(actor) && meets(actor),
    maxHops,
    extraHops: isByHops ? extraHops : null,
    hopPrice: isByHops ? PRICE_ABOVE_ALL : hopPrice,
    count: first + 1,
  };
  const { chains, ...found } = await cheapestChains(network, linkRule(visible, link), question, workload);
  return { ...found, chains: chains.map((chain) => chain.map((actor) => keys[actor]!)) };
}
