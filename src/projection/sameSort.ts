import type { ActorFilterParams } from "../actors/actor.filter";
import type { CollaborationNetwork } from "./network.type";

/**
 * Who may go with whom: unless a filter says otherwise, invented actors go with invented ones, real with real ones.
 *
 * @param among who is in it already; nobody stands for real actors
 */
export function sameSort(
  { actors: { isExample } }: CollaborationNetwork,
  among: readonly number[],
  { isExample: wanted }: Pick<ActorFilterParams, "isExample">,
): (actor: number) => boolean {
  if (wanted !== null) return () => true;
  const sorts = new Set(among.length === 0 ? [0] : among.map((actor) => isExample[actor]!));
  return (actor) => sorts.has(isExample[actor]!);
}
