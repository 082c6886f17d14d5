import type { DescribedLink } from "../links/link-reader.type";
import { found } from "../links/found";
import { pairKey } from "../links/pairs";
import type { CollaborationPath, CollaborationStep } from "./path.type";
import type { RankedChain } from "./rankChains";

/** Paths as they are shown, from chains and the links in them by `pairKey`; in the order of the chains. */
export function toPaths(
  chains: readonly RankedChain[],
  links: ReadonlyMap<string, DescribedLink>,
): CollaborationPath[] {
  const step = (fromKey: string, toKey: string): CollaborationStep => {
    const { strength, linkCount, firstYear, lastYear, evidence } = linkIn(links, fromKey, toKey);
    return { fromKey, toKey, strength, linkCount, firstYear, lastYear, evidence, evidenceCount: linkCount };
  };
  return chains.map(({ keys, strength }) => ({
    hops: keys.length - 1,
    strength,
    actorKeys: keys,
    steps: keys.slice(1).map((key, index) => step(keys[index]!, key)),
  }));
}

/** The link of two actors. @throws UNAVAILABLE when it was removed meanwhile */
export function linkIn(links: ReadonlyMap<string, DescribedLink>, one: string, other: string): DescribedLink {
  return found(links.get(pairKey(one, other)), one);
}
