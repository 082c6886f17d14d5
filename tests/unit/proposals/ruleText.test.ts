import { namedRule } from "../../support/namedRule";
import { ActorKind } from "../../../src/actors/actor.enums";
import { partnersItem } from "../../../src/coverage/requirementItems";
import type { NamedRule } from "../../../src/proposals/namedRule.type";
import { ConsortiumRule } from "../../../src/proposals/proposal.enums";
import { ruleText } from "../../../src/proposals/ruleText";

const names = { actor: (index: number) => `Org ${index}`, topic: (key: string) => ({ de: key, en: key }) };

function textOf(rule: ConsortiumRule, about: Partial<NamedRule>): string[] {
  const { de, en } = ruleText(namedRule({ rule, bound: 1, ...about }), names);
  return [de, en];
}

const ofKinds = (minimum: number, kinds: ActorKind[], isSme: boolean | null = null) =>
  textOf(ConsortiumRule.MINIMUM_OF_KINDS, {
    bound: minimum,
    item: partnersItem({ kinds, isSme, minimum, maximum: null }),
  });

describe("the text of a rule", () => {
  it("counts one and several in the words of both languages", () => {
    expect(ofKinds(1, [ActorKind.SELF_HELP_GROUP])).toEqual([
      "Mindestens 1 Selbsthilfegruppe.",
      "At least 1 self-help group.",
    ]);
    expect(ofKinds(2, [ActorKind.UNKNOWN])).toEqual([
      "Mindestens 2 Einrichtungen unbekannter Art.",
      "At least 2 organisations of an unknown kind.",
    ]);
    expect(ofKinds(3, [ActorKind.HOSPITAL, ActorKind.UNIVERSITY, ActorKind.COMPANY], true)).toEqual([
      "Mindestens 3 Krankenhäuser, Universitäten oder Unternehmen (KMU).",
      "At least 3 hospitals, universities, or companies (SME).",
    ]);
    expect(textOf(ConsortiumRule.PATIENT_ORGANISATIONS, { bound: 1 })).toEqual([
      "Mindestens 1 Selbsthilfegruppe oder Patientenorganisation.",
      "At least 1 self-help group or patients' organisation.",
    ]);
  });

  it("says of a usual number that nobody gave one", () => {
    expect(textOf(ConsortiumRule.MAXIMUM_SIZE, { bound: 12, isDefault: true })).toEqual([
      "Höchstens 12 Mitglieder; das gilt, weil keine Zahl angegeben ist.",
      "At most 12 members; that holds since no number is given.",
    ]);
    expect(textOf(ConsortiumRule.MAXIMUM_SIZE, { bound: 12 })[1]).toBe("At most 12 members.");
  });

  it("names the countries", () => {
    expect(textOf(ConsortiumRule.ELIGIBLE_COUNTRIES, { countries: ["DE", "FR"] })).toEqual([
      "Alle Mitglieder aus förderfähigen Ländern: Deutschland und Frankreich.",
      "All members from eligible countries: Germany and France.",
    ]);
  });
});
