import { Heap } from "./heap";

/**
 * The first items of an order, sorted; all others cost no sorting: O(items · log count).
 *
 * @param count how many at most
 * @param compare below 0 where the first comes earlier
 */
export function leading<Item>(
  items: Iterable<Item>,
  count: number,
  compare: (one: Item, other: Item) => number,
): Item[] {
  const kept = new Heap<Item>((one, other) => compare(other, one));
  let size = 0;
  for (const item of items) {
    kept.push(item);
    if (size < count) size += 1;
    else kept.pop();
  }
  const found: Item[] = [];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) found.push(last);
  return found.reverse();
}
