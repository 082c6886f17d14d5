/** Names the neighbours of a node. */
export type Neighbours = (node: string) => readonly string[];

/**
 * Every chain of nodes with so many hops, where no chain has fewer; both ends included. Goes back from the end in layers
 * and then forward along them, so it does not walk what leads nowhere.
 *
 * @param hops fewest hops between both: 1 or more
 */
export function shortestChains(neighbours: Neighbours, from: string, to: string, hops: number): string[][] {
  // The first layer beyond `from` needs no list: who is in it has a neighbour in the next, or leads nowhere.
  const distances = new Map([[to, 0]]);
  let layer = [to];
  for (let distance = 1; distance <= hops - 2; distance += 1) {
    const next: string[] = [];
    for (const key of layer) {
      for (const neighbour of neighbours(key)) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    }
    layer = next;
  }
  const chains: string[][] = [];
  const walk = (chain: string[], left: number) => {
    for (const next of neighbours(chain.at(-1)!)) {
      if (left === 1 && next === to) chains.push([...chain, to]);
      if (left > 1 && (left > hops - 1 || distances.get(next) === left - 1)) walk([...chain, next], left - 1);
    }
  };
  walk([from], hops);
  return chains;
}
