import DataLoader from "dataloader";
import type { Pair } from "../links/pairs";

/** Loads one row a pair of actors; null for a pair without one. */
export type PairLoader<Row> = DataLoader<Pair, Row | null, string>;

/** One per request and question. One statement serves all pairs of a tick. */
export function pairLoader<Row extends Pair>(
  read: (pairs: readonly Pair[]) => Promise<Row[]>,
): PairLoader<Row> {
  return new DataLoader(
    async (pairs) => {
      const found = new Map((await read(pairs)).map((row) => [keyOf(row), row]));
      return pairs.map((pair) => found.get(keyOf(pair)) ?? null);
    },
    { cacheKeyFn: keyOf, maxBatchSize: 500 },
  );
}

// The direction is kept: a row names its ends as the pair did.
function keyOf({ source, target }: Pair): string {
  return `${source}\n${target}`;
}
