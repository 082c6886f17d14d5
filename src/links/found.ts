import { unavailable } from "../graphql/errors";

/** A service that finds entities of one type. */
export interface FindsByKey<Entity> {
  byKey(key: string): Promise<Entity | null>;
}

/** The entity. @throws UNAVAILABLE when it is null: it was there when the answer was begun, but is not any more. */
export function found<Entity>(entity: Entity | null | undefined, key: string): Entity {
  if (entity === null || entity === undefined) {
    throw unavailable(`The network changed while the answer was put together ("${key}" is gone); ask again.`);
  }
  return entity;
}
