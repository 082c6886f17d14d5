import type { NamedRule } from "../../src/proposals/namedRule.type";
import { ConsortiumRule } from "../../src/proposals/proposal.enums";

/** A rule of a question for proposals: at least nobody of the asked kinds, unless said otherwise. */
export function namedRule(about: Partial<NamedRule>): NamedRule {
  return {
    rule: ConsortiumRule.MINIMUM_OF_KINDS,
    argument: "input.requirements.partners",
    kind: "AT_LEAST",
    bound: 0,
    groupOf: () => 0,
    actor: null,
    item: null,
    countries: [],
    isDefault: false,
    isOpen: false,
    standsFor: [],
    ...about,
  };
}
