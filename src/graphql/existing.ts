import { notFound } from "./errors";

/**
 * What a loader found.
 *
 * @param what names it in the error, as `Actor "pic:1"`
 * @throws NOT_FOUND for null
 */
export async function existing<Entity>(
  found: Promise<Entity | null>,
  argument: string,
  what: string,
): Promise<Entity> {
  const entity = await found;
  if (entity === null) throw notFound(argument, what);
  return entity;
}
