import { ActorKind, ValueChainStage } from "../../../src/actors/actor.enums";
import { RequirementPart } from "../../../src/requirements/requirements-draft.enums";
import { type TeamCoverage, weakPoint } from "../../../src/proposals/weakPoint";

const names = {
  actor: (index: number) => `Org ${index}`,
  topic: (key: string) => ({ de: `${key} (de)`, en: `${key} (en)` }),
};
const topic = { key: "topic t", part: RequirementPart.TOPIC as const, topicKey: "t" };
const care = {
  key: "stage CARE",
  part: RequirementPart.VALUE_CHAIN_STAGE as const,
  stage: ValueChainStage.CARE,
};
const partner = { kinds: [ActorKind.COMPANY], isSme: true, minimum: 2, maximum: null };
const partners = { key: "partners", part: RequirementPart.PARTNERS as const, partner };
const row = (
  item: TeamCoverage["needed"]["item"],
  proven: number[],
  inferred: number[] = [],
  needed = 1,
): TeamCoverage => ({ needed: { item, needed }, proven, inferred });
const far = { one: 1, other: 2, hops: 3 };

describe("the weakest point of a team", () => {
  it("is what rests on inference before what rests on one member", () => {
    expect(weakPoint([row(topic, [1]), row(care, [], [2])], far, names)).toEqual({
      de: "Dass Org 2 „Versorgung“ abdeckt, ist nur erschlossen.",
      en: "That Org 2 covers “Care” is inferred only.",
    });
  });

  it("is what rests on inference alone, however many it is inferred of", () => {
    expect(weakPoint([row(care, [2]), row(topic, [], [1, 3, 4])], far, names)).toEqual({
      de: "Dass Org 1, Org 3 und Org 4 „t (de)“ abdecken, ist nur erschlossen.",
      en: "That Org 1, Org 3, and Org 4 cover “t (en)” is inferred only.",
    });
  });

  it("is first of all what is left open", () => {
    expect(weakPoint([row(care, [], [1]), row(topic, [])], far, names)).toEqual({
      de: "Von keinem Mitglied ist bekannt, dass es „t (de)“ abdeckt: zu prüfen.",
      en: "No member is known to cover “t (en)”: to be checked.",
    });
    expect(weakPoint([row(care, [], [1]), row(partners, [3], [], 2)], far, names)).toEqual({
      de: "Soweit bekannt, ist nur Org 3 von der Art „Unternehmen (KMU)“; nötig: 2. Zu prüfen.",
      en: "As far as is known, only Org 3 is of the kind “Company (SME)”; needed: 2. To be checked.",
    });
  });

  it("is what as few cover as are needed", () => {
    expect(weakPoint([row(care, [1, 2]), row(partners, [3, 4], [], 2)], far, names)).toEqual({
      de: "Nur Org 3 und Org 4 decken „Unternehmen (KMU)“ ab.",
      en: "Only Org 3 and Org 4 cover “Company (SME)”.",
    });
  });

  it("is a pair of members far from each other where everything is covered twice", () => {
    const covered = [row(topic, [1, 2])];
    expect(weakPoint(covered, far, names)?.en).toBe("Org 1 and Org 2 are 3 links apart.");
    expect(weakPoint(covered, { ...far, hops: null }, names)?.en).toBe(
      "No chain of collaborations connects Org 1 and Org 2.",
    );
    expect(weakPoint(covered, { ...far, hops: 2 }, names)).toBeNull();
    expect(weakPoint([], null, names)).toBeNull();
  });
});
