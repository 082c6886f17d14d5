import type { ActorFilterParams } from "../actors/actor.filter";
import { isEligible } from "../coverage/countryCoverage";
import type { AskedTeam } from "../formation/formation.type";
import { mayJoin } from "../formation/mayJoin";
import { actorRule } from "../projection/algorithms/actorRule";
import { namedActors } from "../projection/namedActors";
import type { CollaborationNetwork } from "../projection/network.type";
import { areInvented } from "../projection/sameSort";
import type { Requirements } from "../requirements/requirements.type";

/** Who looks for partners, by index, and who may be one. */
export interface CandidateTeam {
  /** -1 for none. */
  readonly lead: number;
  /** The lead not among them. */
  readonly members: readonly number[];
  /** Whether invented actors are asked for: see areInvented. */
  readonly isInvented: boolean;
  readonly admits: (actor: number) => boolean;
}

/**
 * The team of a question. Who is on the list of a saved consortium already is no candidate any more.
 *
 * @throws UNAVAILABLE for an actor that the network does not have
 */
export function candidateTeam(
  network: CollaborationNetwork,
  { leadKey, memberKeys, excludedKeys, saved }: AskedTeam,
  filter: ActorFilterParams,
  { eligibleCountries }: Pick<Requirements, "eligibleCountries">,
): CandidateTeam {
  const [lead = -1] = namedActors(network, leadKey === null ? [] : [leadKey]);
  const members = namedActors(network, memberKeys);
  const present = lead < 0 ? members : [lead, ...members];
  const listedKeys = saved?.listed.map(({ actorKey }) => actorKey) ?? [];
  const left = new Set([...present, ...namedActors(network, [...excludedKeys, ...listedKeys])]);
  const joins = mayJoin(network, present, filter);
  const meets = actorRule(network, filter);
  const mayTakePart = isEligible(network.actors, eligibleCountries);
  return {
    lead,
    members,
    isInvented: filter.isExample ?? areInvented(network, present),
    admits: (actor) => !left.has(actor) && joins(actor) && mayTakePart(actor) && meets(actor),
  };
}
