import { namedRule } from "../../support/namedRule";
import { ValueChainStage } from "../../../src/actors/actor.enums";
import type { NamedRule } from "../../../src/proposals/namedRule.type";
import { openedRules } from "../../../src/proposals/openRules";
import { ConsortiumRule, UnknownCoverage } from "../../../src/proposals/proposal.enums";
import { RequirementPart } from "../../../src/requirements/requirements-draft.enums";

const item = {
  key: "stage CARE",
  part: RequirementPart.VALUE_CHAIN_STAGE as const,
  stage: ValueChainStage.CARE,
};
const ACTORS = [0, 1, 2, 3];

function rule(asked: Partial<NamedRule>, counted: readonly number[]): NamedRule {
  return namedRule({
    rule: ConsortiumRule.VALUE_CHAIN_STAGE,
    bound: 2,
    groupOf: (actor) => (counted.includes(actor) ? 0 : -1),
    item,
    ...asked,
  });
}

function opened(rules: readonly NamedRule[], unknown = UnknownCoverage.LEAVE_OPEN, excluded: number[] = []) {
  const steps = openedRules(rules, unknown, ACTORS, excluded);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return {
      rules: step.value.rules.map(({ bound, isOpen }) => [bound, isOpen]),
      open: step.value.open.map(({ needed, known }) => [needed, known]),
    };
  }
}

describe("rules about coverage", () => {
  it("are left open where fewer are known to cover than are needed, and demand those", () => {
    expect(opened([rule({}, []), rule({}, [3]), rule({}, [0, 3])])).toEqual({
      rules: [
        [0, true],
        [1, true],
        [2, false],
      ],
      open: [
        [2, 0],
        [2, 1],
      ],
    });
  });

  it("demand what they say where only what is known is wanted", () => {
    expect(opened([rule({}, [3])], UnknownCoverage.REQUIRE_KNOWN)).toEqual({ rules: [[2, false]], open: [] });
  });

  it("stay where enough would cover, were they not excluded; those excluded are not demanded where it is open", () => {
    expect(opened([rule({}, [0, 3])], UnknownCoverage.LEAVE_OPEN, [3]).rules).toEqual([[2, false]]);
    expect(opened([rule({ bound: 3 }, [0, 3])], UnknownCoverage.LEAVE_OPEN, [3])).toEqual({
      rules: [[1, true]],
      open: [[3, 1]],
    });
  });

  it("alone are left open: numbers, countries, places and upper bounds are not", () => {
    const others = [
      ConsortiumRule.MINIMUM_SIZE,
      ConsortiumRule.MINIMUM_COUNTRIES,
      ConsortiumRule.MINIMUM_OF_COUNTRY,
      ConsortiumRule.NEWCOMERS,
      ConsortiumRule.MAXIMUM_OF_KINDS,
    ].map((other) => rule({ rule: other }, []));
    expect(opened(others).open).toEqual([]);
  });
});
