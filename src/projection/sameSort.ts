import type { ActorFilterParams } from "../actors/actor.filter";
import type { CollaborationNetwork } from "./network.type";

/** Whether actors are invented: all of them. With a real one among them, or nobody, it is the real network that is asked about. */
export function areInvented(
  { actors: { isExample } }: Pick<CollaborationNetwork, "actors">,
  among: readonly number[],
): boolean {
  return among.length > 0 && among.every((actor) => isExample[actor] === 1);
}

/**
 * Who may go with whom: unless a filter says otherwise, invented actors with invented ones and real ones with real ones, so
 * that nobody who is real is told to ask somebody who does not exist.
 *
 * @param among who is in it already, see areInvented
 */
export function sameSort(
  network: Pick<CollaborationNetwork, "actors">,
  among: readonly number[],
  { isExample: wanted }: Pick<ActorFilterParams, "isExample"> = { isExample: null },
): (actor: number) => boolean {
  if (wanted !== null) return () => true;
  const { isExample } = network.actors;
  const sort = areInvented(network, among) ? 1 : 0;
  return (actor) => isExample[actor] === sort;
}
