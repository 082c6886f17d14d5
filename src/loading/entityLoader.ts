import DataLoader from "dataloader";

/** Loads entities by key; null for a key that names none. One statement serves all keys of a tick. */
export type EntityLoader<Entity> = DataLoader<string, Entity | null>;

/** One per request and type. `read` may leave keys out and need not keep their order. */
export function entityLoader<Entity extends { key: string }>(
  read: (keys: readonly string[]) => Promise<Entity[]>,
): EntityLoader<Entity> {
  return new DataLoader(
    async (keys) => {
      const found = new Map((await read(keys)).map((entity) => [entity.key, entity]));
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: 500 },
  );
}
