import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { PartnerRequirement, Requirements } from "../requirements/requirements.type";
import type { RequirementItem } from "./coverage.type";

/** An item, and how many members have to cover it; null where every member has to. */
export interface NeededItem {
  readonly item: RequirementItem;
  readonly needed: number | null;
}

/**
 * The parts of requirements that organisations cover one by one: topics, stages, kinds of partners, and the countries that
 * all have to come from. The numbers of partners and countries are no items: only a whole consortium meets those.
 */
export function requirementItems({
  topicKeys,
  valueChainStages,
  partners,
  eligibleCountries,
}: Requirements): NeededItem[] {
  const countries = [...eligibleCountries].sort();
  return [
    ...topicKeys.map((topicKey) => ({
      item: { key: `topic ${topicKey}`, part: RequirementPart.TOPIC as const, topicKey },
      needed: 1,
    })),
    ...valueChainStages.map((stage) => ({
      item: { key: `stage ${stage}`, part: RequirementPart.VALUE_CHAIN_STAGE as const, stage },
      needed: 1,
    })),
    ...partners.map((partner) => ({
      item: partnersItem(partner),
      needed: partner.minimum,
    })),
    ...(countries.length === 0
      ? []
      : [
          {
            item: {
              key: `countries ${countries.join()}`,
              part: RequirementPart.ELIGIBLE_COUNTRY as const,
              countries,
            },
            needed: null,
          },
        ]),
  ];
}

/** Those of the items that some members cover for all, and not each member has to: all but the eligible countries. */
export function sharedItems(requirements: Requirements): NeededItem[] {
  return requirementItems(requirements).filter(({ item }) => item.part !== RequirementPart.ELIGIBLE_COUNTRY);
}

/** That there are partners of some kinds, as an item. */
export function partnersItem(partner: PartnerRequirement): RequirementItem {
  return { key: partnersKey(partner), part: RequirementPart.PARTNERS, partner };
}

function partnersKey({ kinds, isSme }: { kinds: readonly string[]; isSme: boolean | null }): string {
  const size = isSme === null ? "" : isSme ? " SME" : " no SME";
  return `partners ${[...kinds].sort().join()}${size}`;
}
