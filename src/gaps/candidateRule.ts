import { ActorKind } from "../actors/actor.enums";
import { isEligible } from "../coverage/countryCoverage";
import { mayJoin } from "../formation/mayJoin";
import type { CollaborationNetwork } from "../projection/network.type";
import type { Requirements } from "../requirements/requirements.type";

/** Who may not be a candidate besides the members. */
export interface CandidateBounds {
  readonly excluded: readonly number[];
  readonly includesFunders: boolean;
}

/**
 * Whether an actor may be a candidate: no member, not excluded, no funder unless those are wanted, in an eligible country
 * where there are any, and one that may join the members, see mayJoin.
 */
export function candidateRule(
  network: CollaborationNetwork,
  { eligibleCountries }: Requirements,
  members: readonly number[],
  { excluded, includesFunders }: CandidateBounds,
): (actor: number) => boolean {
  const { kinds } = network.actors;
  const out = new Set([...members, ...excluded]);
  const joins = mayJoin(network, members);
  const mayTakePart = isEligible(network.actors, eligibleCountries);
  return (actor) =>
    !out.has(actor) &&
    joins(actor) &&
    (includesFunders || kinds[actor] !== ActorKind.FUNDER) &&
    mayTakePart(actor);
}
