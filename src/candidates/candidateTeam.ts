import type { ActorFilterParams } from "../actors/actor.filter";
import { actorRule } from "../projection/algorithms/actorRule";
import type { CollaborationNetwork } from "../projection/network.type";
import { sameSort } from "../projection/sameSort";
import type { Requirements } from "../requirements/requirements.type";

/** Who looks for partners, by key, and whom they leave out. */
export interface TeamKeys {
  readonly leadKey: string | null;
  readonly memberKeys: readonly string[];
  readonly excludedKeys: readonly string[];
}

/** Who looks for partners, by index, and who may be one. */
export interface CandidateTeam {
  /** -1 for none. */
  readonly lead: number;
  /** The lead not among them. */
  readonly members: readonly number[];
  readonly admits: (actor: number) => boolean;
}

/** The team of a question; actors that the network does not have are left out. */
export function candidateTeam(
  network: CollaborationNetwork,
  { leadKey, memberKeys, excludedKeys }: TeamKeys,
  filter: ActorFilterParams,
  { eligibleCountries }: Pick<Requirements, "eligibleCountries">,
): CandidateTeam {
  const { indexes, countries } = network.actors;
  const known = (keys: readonly string[]) => keys.flatMap((key) => indexes.get(key) ?? []);
  const [lead = -1] = known(leadKey === null ? [] : [leadKey]);
  const members = known(memberKeys).filter((actor) => actor !== lead);
  const present = lead < 0 ? members : [lead, ...members];
  const left = new Set([...present, ...known(excludedKeys)]);
  const isSameSort = sameSort(network, present, filter);
  const meets = actorRule(network, filter);
  const isEligible = (actor: number) =>
    eligibleCountries.length === 0 || eligibleCountries.includes(countries[actor] ?? "");
  return {
    lead,
    members,
    admits: (actor) => !left.has(actor) && isSameSort(actor) && isEligible(actor) && meets(actor),
  };
}
