import { ActorKind } from "../actors/actor.enums";
import type { CollaborationNetwork } from "../projection/network.type";
import { sameSort } from "../projection/sameSort";
import type { Requirements } from "../requirements/requirements.type";

/**
 * Who may be in a proposal as far as no rule of the question says more: those given, and whoever is as real or invented as
 * they are; no funders unless the requirements ask for them, as they seldom are partners.
 */
export function admission(
  network: CollaborationNetwork,
  given: readonly number[],
  { partners }: Pick<Requirements, "partners">,
): (actor: number) => boolean {
  const asksFunders = partners.some(({ kinds }) => kinds.includes(ActorKind.FUNDER));
  const isSameSort = sameSort(network, given);
  const { kinds } = network.actors;
  return (actor) =>
    given.includes(actor) || (isSameSort(actor) && (asksFunders || kinds[actor] !== ActorKind.FUNDER));
}
