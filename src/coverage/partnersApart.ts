import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { PartnerRequirement } from "../requirements/requirements.type";
import type { RequirementItem } from "./coverage.type";

/**
 * Of needs for partners those of which no two can be met by the same organisation, as their kinds or sizes exclude each other: the
 * largest first, then whatever else is apart from all before it. Other needs, and those of nobody, are left out.
 *
 * @param placesOf how many organisations a need is for
 */
export function partnersApart<Need extends { readonly item: RequirementItem | null }>(
  needs: readonly Need[],
  placesOf: (need: Need) => number,
): Need[] {
  const apart: { need: Need; partner: PartnerRequirement }[] = [];
  for (const need of [...needs].sort((one, other) => placesOf(other) - placesOf(one))) {
    if (need.item?.part !== RequirementPart.PARTNERS || placesOf(need) <= 0) continue;
    const { partner } = need.item;
    if (apart.every((taken) => excludeEachOther(taken.partner, partner))) apart.push({ need, partner });
  }
  return apart.map(({ need }) => need);
}

function excludeEachOther(one: PartnerRequirement, other: PartnerRequirement): boolean {
  const isOtherSize = one.isSme !== null && other.isSme !== null && one.isSme !== other.isSme;
  return isOtherSize || !one.kinds.some((kind) => other.kinds.includes(kind));
}
