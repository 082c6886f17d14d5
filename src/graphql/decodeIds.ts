import { badUserInput } from "./errors";
import { decodeId } from "./nodeId";

/** How many ids one argument may list. */
export const MAXIMUM_IDS = 100;

/**
 * The keys behind a list of global ids that have to be of the given type; null for no list.
 *
 * @throws BAD_USER_INPUT for an id that is none, or one of another type, or more than MAXIMUM_IDS
 */
export function decodeIds(
  type: string,
  ids: readonly string[] | null | undefined,
  argumentName: string,
): string[] | null {
  if (ids === null || ids === undefined) return null;
  return atMostMaximumIds(ids, argumentName).map((id) => decodeId(type, id, argumentName));
}

/** The ids themselves. @throws BAD_USER_INPUT for more than MAXIMUM_IDS */
export function atMostMaximumIds(ids: readonly string[], argumentName: string): readonly string[] {
  if (ids.length <= MAXIMUM_IDS) return ids;
  throw badUserInput(
    argumentName,
    `Argument "${argumentName}" lists ${ids.length} ids; at most ${MAXIMUM_IDS} are allowed.`,
  );
}
