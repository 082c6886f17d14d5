import { ActorKind } from "../actors/actor.enums";
import { CoverageLevel } from "../coverage/coverage.enums";
import type { CoverageFacts } from "../coverage/coverage.type";
import { countryCoverage } from "../coverage/countryCoverage";
import type { Requirements } from "../requirements/requirements.type";

/** Who may not be a candidate besides the members. */
export interface CandidateBounds {
  readonly excluded: readonly number[];
  readonly includesFunders: boolean;
}

/**
 * Whether an actor may be a candidate: no member, not excluded, no funder unless those are wanted, in an eligible country
 * where there are any, and real where a member is real, or nobody is given; invented where all members are.
 */
export function candidateRule(
  facts: CoverageFacts,
  { eligibleCountries }: Requirements,
  members: readonly number[],
  { excluded, includesFunders }: CandidateBounds,
): (actor: number) => boolean {
  const { kinds, isExample } = facts.network.actors;
  const out = new Set([...members, ...excluded]);
  const invented = members.length > 0 && members.every((member) => isExample[member] === 1) ? 1 : 0;
  const isEligible = (actor: number) =>
    eligibleCountries.length === 0 ||
    countryCoverage(facts, actor, eligibleCountries).level === CoverageLevel.PROVEN;
  return (actor) =>
    !out.has(actor) &&
    isExample[actor] === invented &&
    (includesFunders || kinds[actor] !== ActorKind.FUNDER) &&
    isEligible(actor);
}
