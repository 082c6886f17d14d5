/**
 * Groups a stream, or a list, so that each group's sizes add up to `limit` at most; an item larger than that stands alone. At any
 * time one group is in memory.
 */
export async function* batches<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  sizeOf: (item: Item) => number = () => 1,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of items) {
    const itemSize = sizeOf(item);
    if (batch.length > 0 && size + itemSize > limit) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += itemSize;
  }
  if (batch.length > 0) yield batch;
}
