import { type CheapestChains, cheapestChains } from "../projection/algorithms/chains/cheapestChains";
import { linkRule } from "../projection/algorithms/linkRule";
import type { VisibleNetwork } from "../projection/requestNetwork";
import type { Workload } from "../projection/workload";
import { chainKeys, endsIn } from "./endsIn";
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
  question: PathQuestion,
  workload: Workload,
): Promise<RankedChains> {
  const { network } = visible;
  const ends = endsIn(network, question);
  if (ends === null) return { chains: [], shortestHops: null, isWhole: true };
  const { link, maxHops, extraHops, hopPrice, first } = question;
  const isByHops = question.orderBy === PathOrder.HOPS;
  const wanted = {
    ...ends,
    maxHops,
    extraHops: isByHops ? extraHops : null,
    hopPrice: isByHops ? PRICE_ABOVE_ALL : hopPrice,
    count: first + 1,
  };
  const { chains, ...found } = await cheapestChains(network, linkRule(visible, link), wanted, workload);
  return { ...found, chains: chainKeys(network, chains) };
}
