import DataLoader from "dataloader";

/** Loads entities by key; null for a key that names none. One statement serves all keys of a tick. */
export type EntityLoader<Entity> = DataLoader<string, Entity | null>;

/** An entity and the key that was asked for, where several keys may lead to one entity. */
export interface Answered<Entity> {
  requestedKey: string;
  entity: Entity;
}

/** One per request and type. `read` may leave keys out and need not keep their order. */
export function entityLoader<Entity extends { key: string }>(
  read: (keys: readonly string[]) => Promise<Entity[]>,
): EntityLoader<Entity> {
  return answeredLoader(async (keys) =>
    (await read(keys)).map((entity) => ({ requestedKey: entity.key, entity })),
  );
}

/** As entityLoader, for entities that earlier keys lead to as well: `read` says which key each answers. */
export function answeredLoader<Entity>(
  read: (keys: readonly string[]) => Promise<Answered<Entity>[]>,
): EntityLoader<Entity> {
  return new DataLoader(
    async (keys) => {
      const found = new Map((await read(keys)).map(({ requestedKey, entity }) => [requestedKey, entity]));
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: 500 },
  );
}
