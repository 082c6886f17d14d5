import { ActorKind } from "../actors/actor.enums";
import { mayJoin } from "../formation/mayJoin";
import type { CollaborationNetwork } from "../projection/network.type";
import type { Requirements } from "../requirements/requirements.type";

/**
 * Who may be in a proposal as far as no rule of the question says more: those given, and whoever may join them, see mayJoin; no
 * funders unless the requirements ask for them, as they seldom are partners.
 */
export function admission(
  network: CollaborationNetwork,
  given: readonly number[],
  { partners }: Pick<Requirements, "partners">,
): (actor: number) => boolean {
  const asksFunders = partners.some(({ kinds }) => kinds.includes(ActorKind.FUNDER));
  const joins = mayJoin(network, given);
  const { kinds } = network.actors;
  return (actor) =>
    given.includes(actor) || (joins(actor) && (asksFunders || kinds[actor] !== ActorKind.FUNDER));
}
