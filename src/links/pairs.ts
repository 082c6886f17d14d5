/** Two actors by key; a link has no direction, `source` and `target` only name its ends. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** The pair with its keys in order, so that both directions are the same pair. */
export function orderedPair(one: string, other: string): Pair {
  return one < other ? { source: one, target: other } : { source: other, target: one };
}

/** A text that stands for the pair, the same in both directions. */
export function pairKey(one: string, other: string): string {
  const { source, target } = orderedPair(one, other);
  // A line break is in no key.
  return `${source}\n${target}`;
}

/** The pairs of neighbouring keys in chains, each once, in the order of their first appearance. */
export function pairsOf(chains: Iterable<readonly string[]>): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const chain of chains) {
    for (const [index, key] of chain.slice(1).entries()) {
      const previous = chain[index]!;
      pairs.set(pairKey(previous, key), orderedPair(previous, key));
    }
  }
  return [...pairs.values()];
}
