import { ActorKind } from "../actors/actor.enums";
import { isEligible } from "../coverage/countryCoverage";
import { partnersItem } from "../coverage/requirementItems";
import type { SavedConsortium } from "../formation/formation.type";
import type { ProjectedActors } from "../projection/network.type";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumSizes } from "./consortiumSizes";
import { groupsOf } from "./groupsOf";
import type { NamedRule } from "./namedRule.type";
import type { MeasuredNeed } from "./needLevels";
import { ConsortiumRule } from "./proposal.enums";
import type { ProposalQuestion } from "./proposalQuestion";

/** What rules are made from. */
export interface RuleFacts {
  readonly question: ProposalQuestion;
  readonly needs: Requirements;
  readonly sizes: ConsortiumSizes;
  /** Who leads, is in it, must not be in it, by index. */
  readonly lead: number | null;
  readonly members: readonly number[];
  readonly excluded: readonly number[];
  readonly items: readonly MeasuredNeed[];
  readonly actors: ProjectedActors;
  /** Null where no saved consortium is named. */
  readonly saved: SavedConsortium | null;
  readonly isNewcomer: (actor: number) => boolean;
}

const ITEM_RULES: Readonly<Partial<Record<RequirementPart, ConsortiumRule>>> = {
  [RequirementPart.TOPIC]: ConsortiumRule.TOPIC,
  [RequirementPart.VALUE_CHAIN_STAGE]: ConsortiumRule.VALUE_CHAIN_STAGE,
  [RequirementPart.PARTNERS]: ConsortiumRule.MINIMUM_OF_KINDS,
};

const ITEM_ARGUMENTS: Readonly<Partial<Record<RequirementPart, string>>> = {
  [RequirementPart.TOPIC]: "topicIds",
  [RequirementPart.VALUE_CHAIN_STAGE]: "valueChainStages",
  [RequirementPart.PARTNERS]: "partners",
};

const ABOUT_ALL = { actor: null, item: null, countries: [], isDefault: false, isOpen: false, standsFor: [] };

const PATIENT_ORGANISATION = { kinds: [ActorKind.SELF_HELP_GROUP], isSme: null, maximum: null };

/** The rules of a question, those about given actors first. */
export function namedRules(facts: RuleFacts): NamedRule[] {
  return [
    ...givenRules(facts),
    ...sizeRules(facts),
    ...itemRules(facts),
    ...placeRules(facts),
    ...quotas(facts),
  ];
}

function givenRules({ lead, members, excluded, actors, saved }: RuleFacts): NamedRule[] {
  const from = (keys: readonly (string | null)[] | undefined, argument: string) => (actor: number) =>
    keys?.includes(actors.keys[actor]!) ? "input.consortiumId" : argument;
  const about = (rule: ConsortiumRule, argumentOf: (actor: number) => string) => (actor: number) => ({
    ...named(rule, argumentOf(actor), 1, (other) => (other === actor ? 0 : -1)),
    actor,
  });
  const excludes = about(ConsortiumRule.EXCLUDED, from(saved?.goneKeys, "input.excludeIds"));
  return [
    ...(lead === null ? [] : [lead]).map(
      about(ConsortiumRule.LEAD, from([saved?.leadKey ?? null], "input.leadId")),
    ),
    ...members.map(about(ConsortiumRule.MEMBER, from(saved?.memberKeys, "input.memberIds"))),
    ...excluded.map((actor) => ({ ...excludes(actor), kind: "EACH_AT_MOST" as const, bound: 0 })),
  ];
}

function sizeRules({ sizes: { least, most } }: RuleFacts): NamedRule[] {
  const everybody = () => 0;
  const { MINIMUM_SIZE, MAXIMUM_SIZE } = ConsortiumRule;
  const fewest = named(MINIMUM_SIZE, least.argument, least.bound, everybody);
  const largest = named(MAXIMUM_SIZE, most.argument, most.bound, everybody);
  return [
    { ...fewest, isDefault: least.isDefault },
    { ...largest, kind: "EACH_AT_MOST", isDefault: most.isDefault },
  ];
}

function itemRules({ items }: RuleFacts): NamedRule[] {
  return items.flatMap(({ item, needed, levels }) => {
    const covers = (actor: number) => (levels[actor]! > 0 ? 0 : -1);
    const argument = `input.requirements.${ITEM_ARGUMENTS[item.part]}`;
    const least = { ...named(ITEM_RULES[item.part]!, argument, needed ?? 0, covers), item };
    const most = item.part === RequirementPart.PARTNERS ? item.partner.maximum : null;
    const rules: NamedRule[] = least.bound > 0 ? [least] : [];
    if (most !== null)
      rules.push({ ...least, rule: ConsortiumRule.MAXIMUM_OF_KINDS, kind: "EACH_AT_MOST", bound: most });
    return rules;
  });
}

function placeRules({ question, needs, actors }: RuleFacts): NamedRule[] {
  const { countryOf, cityOf, familyOf } = groupsOf(actors);
  const { maxPerParent, maxPerCity, countries } = question;
  const rules: NamedRule[] = countries.map(({ country, minimum }) => ({
    ...named(ConsortiumRule.MINIMUM_OF_COUNTRY, "input.countries", minimum, (actor) =>
      actors.countries[actor] === country ? 0 : -1,
    ),
    countries: [country],
  }));
  if (needs.minimumCountries !== null)
    rules.push({
      ...named(
        ConsortiumRule.MINIMUM_COUNTRIES,
        "input.requirements.minimumCountries",
        needs.minimumCountries,
        countryOf,
      ),
      kind: "DISTINCT_AT_LEAST",
    });
  const atMost = (
    rule: ConsortiumRule,
    argument: string,
    bound: number,
    groupOf: (actor: number) => number,
    about: readonly string[] = [],
  ) => rules.push({ ...named(rule, argument, bound, groupOf), kind: "EACH_AT_MOST", countries: about });
  const eligible = isEligible(actors, needs.eligibleCountries);
  if (needs.eligibleCountries.length > 0)
    atMost(
      ConsortiumRule.ELIGIBLE_COUNTRIES,
      "input.requirements.eligibleCountries",
      0,
      (actor) => (eligible(actor) ? -1 : 0),
      needs.eligibleCountries,
    );
  if (maxPerParent !== null)
    atMost(ConsortiumRule.MAXIMUM_PER_PARENT, "input.maxPerParent", maxPerParent, familyOf);
  if (maxPerCity !== null) atMost(ConsortiumRule.MAXIMUM_PER_CITY, "input.maxPerCity", maxPerCity, cityOf);
  return rules;
}

function quotas({ question, actors, isNewcomer }: RuleFacts): NamedRule[] {
  const newcomers = (actor: number) => (isNewcomer(actor) ? 0 : -1);
  const patients = (actor: number) =>
    PATIENT_ORGANISATION.kinds.includes(actors.kinds[actor] as ActorKind) ? 0 : -1;
  const { newcomerQuota, patientOrganisationQuota } = question;
  return [
    named(ConsortiumRule.NEWCOMERS, "input.newcomerQuota", newcomerQuota, newcomers),
    {
      ...named(
        ConsortiumRule.PATIENT_ORGANISATIONS,
        "input.patientOrganisationQuota",
        patientOrganisationQuota,
        patients,
      ),
      item: partnersItem({ ...PATIENT_ORGANISATION, minimum: patientOrganisationQuota }),
    },
  ].filter(({ bound }) => bound > 0);
}

function named(
  rule: ConsortiumRule,
  argument: string,
  bound: number,
  groupOf: (actor: number) => number,
): NamedRule {
  return { rule, argument, kind: "AT_LEAST", bound, groupOf, ...ABOUT_ALL };
}
