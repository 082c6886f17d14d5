import { rounded } from "../collections/rounded";

/** A chain of actors, by key from end to end, with what its links add up to. */
export interface RankedChain {
  readonly keys: readonly string[];
  readonly strength: number;
}

/**
 * Ranks chains: strongest first, then by their keys in order, so that the same chains always come in the same order.
 *
 * @param strengthOf strength of the link between two neighbours of a chain, above 0
 */
export function rankChains(
  chains: readonly (readonly string[])[],
  strengthOf: (one: string, other: string) => number,
): RankedChain[] {
  return measureChains(chains, strengthOf).sort(
    (one, other) => other.strength - one.strength || compareKeys(one.keys, other.keys),
  );
}

/** The chains with their strengths, in the order given. */
export function measureChains(
  chains: readonly (readonly string[])[],
  strengthOf: (one: string, other: string) => number,
): RankedChain[] {
  return chains.map((keys) => ({
    keys,
    strength: chainStrength(keys.slice(1).map((key, index) => strengthOf(keys[index]!, key))),
  }));
}

/**
 * The strength of a chain: its links in series, as resistances are: 1 / Σ(1 / strength). Rounded to 6 decimals, so that
 * chains of equal links compare equal in whatever order their links come.
 */
export function chainStrength(links: readonly number[]): number {
  const resistance = links.reduce((sum, strength) => sum + 1 / strength, 0);
  return rounded(1 / resistance);
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  for (const [index, key] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (key !== against) return key < against ? -1 : 1;
  }
  return one.length - other.length;
}
