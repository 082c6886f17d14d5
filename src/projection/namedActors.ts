import { unavailable } from "../graphql/errors";
import type { CollaborationNetwork } from "./network.type";

/**
 * Indexes of the actors that a question names, which exist.
 *
 * @throws UNAVAILABLE for one that the network in memory does not have: an answer without it would be one to another question
 */
export function namedActors(
  { actors: { indexes }, revision }: Pick<CollaborationNetwork, "actors" | "revision">,
  keys: readonly string[],
): number[] {
  return keys.map((key) => {
    const index = indexes.get(key);
    if (index !== undefined) return index;
    throw unavailable(
      `Actor "${key}" exists, but not in the network of revision ${revision} that would answer; ask again in a second.`,
    );
  });
}
