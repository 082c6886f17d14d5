import type { ActorFilterParams } from "../actors/actor.filter";
import type { CollaborationNetwork } from "../projection/network.type";
import { sameSort } from "../projection/sameSort";

/** Key of the cluster's own office: it helps to form consortia of others, and is a partner where somebody names it as one. */
export const OFFICE_KEY = "org:cluster-medizin-nrw";

/**
 * Who may be told as a partner at all: whoever is as real or invented as those given, see sameSort, but not the cluster's own
 * office. What a question says of partners besides is for it to check.
 *
 * @param given who is in the consortium already
 */
export function mayJoin(
  network: Pick<CollaborationNetwork, "actors">,
  given: readonly number[],
  filter?: Pick<ActorFilterParams, "isExample">,
): (actor: number) => boolean {
  const isSameSort = sameSort(network, given, filter);
  const office = network.actors.indexes.get(OFFICE_KEY) ?? -1;
  return (actor) => actor !== office && isSameSort(actor);
}
