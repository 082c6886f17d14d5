import type { CollaborationNetwork } from "../projection/network.type";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { PartnerRequirement, Requirements } from "../requirements/requirements.type";
import { CoverageLevel } from "../coverage/coverage.enums";
import type { ItemState } from "./itemState";

/** How a rule on numbers is met. */
export interface NumberState {
  readonly part:
    | RequirementPart.MINIMUM_PARTNERS
    | RequirementPart.MAXIMUM_PARTNERS
    | RequirementPart.MINIMUM_COUNTRIES
    | RequirementPart.PARTNERS;
  readonly partner: PartnerRequirement | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly present: number;
  /** Members of whom it is not known whether they count. */
  readonly unknown: number;
  readonly missing: number;
  readonly excess: number;
}

/** How members meet the rules on numbers: partners, countries, then kinds of partners in their order. */
export function numberStates(
  { actors }: CollaborationNetwork,
  { minimumPartners, maximumPartners, minimumCountries }: Requirements,
  members: readonly number[],
  items: readonly ItemState[],
): NumberState[] {
  const rule = (
    part: NumberState["part"],
    {
      partner = null,
      minimum = null,
      maximum = null,
      present,
      unknown = 0,
    }: Partial<NumberState> & { present: number },
  ): NumberState => ({
    part,
    partner,
    minimum,
    maximum,
    present,
    unknown,
    missing: Math.max(0, (minimum ?? 0) - present),
    excess: Math.max(0, present - (maximum ?? Infinity)),
  });
  const states: NumberState[] = [];
  const present = members.length;
  if (minimumPartners !== null)
    states.push(rule(RequirementPart.MINIMUM_PARTNERS, { minimum: minimumPartners, present }));
  if (maximumPartners !== null)
    states.push(rule(RequirementPart.MAXIMUM_PARTNERS, { maximum: maximumPartners, present }));
  if (minimumCountries !== null) {
    const countries = members.map((member) => actors.countries[member] ?? null);
    const known = new Set(countries.filter((country) => country !== null));
    const unknown = countries.filter((country) => country === null).length;
    states.push(
      rule(RequirementPart.MINIMUM_COUNTRIES, { minimum: minimumCountries, present: known.size, unknown }),
    );
  }
  for (const { item, countedMembers, coverages } of items) {
    if (item.part !== RequirementPart.PARTNERS) continue;
    const { partner } = item;
    const unknown = coverages.filter(({ level }) => level === CoverageLevel.UNKNOWN).length;
    states.push(rule(RequirementPart.PARTNERS, { partner, ...partner, present: countedMembers, unknown }));
  }
  return states;
}
