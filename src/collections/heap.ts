/** A binary heap: gives back first what is least (J. W. J. Williams, Algorithm 232: Heapsort, 1964). Both ways O(log n). */
export class Heap<Item> {
  private readonly items: Item[] = [];

  /** @param compare below 0 where the first comes out before the second */
  constructor(private readonly compare: (one: Item, other: Item) => number) {}

  /** Puts an item in. */
  push(item: Item): void {
    let at = this.items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.compare(this.items[above]!, item) <= 0) break;
      this.items[at] = this.items[above]!;
      at = above;
    }
    this.items[at] = item;
  }

  /** Takes the least item out; undefined when none is left. */
  pop(): Item | undefined {
    const [least] = this.items;
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return least;
  }

  private sink(item: Item): void {
    const { length } = this.items;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && this.compare(this.items[below + 1]!, this.items[below]!) < 0) below += 1;
      if (this.compare(item, this.items[below]!) <= 0) break;
      this.items[at] = this.items[below]!;
      at = below;
    }
    this.items[at] = item;
  }
}
