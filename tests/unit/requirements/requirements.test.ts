import fc from "fast-check";
import { ActorKind, ValueChainStage } from "../../../src/actors/actor.enums";
import { encodeId } from "../../../src/graphql/nodeId";
import { Refusal } from "../../../src/graphql/userError";
import { checkedRequirements } from "../../../src/requirements/checkedRequirements";
import { mergedRequirements } from "../../../src/requirements/mergedRequirements";
import type { Requirements } from "../../../src/requirements/requirements.type";
import { requirementsOfCall } from "../../../src/requirements/requirementsOfCall";

const NOTHING: Requirements = {
  topicKeys: [],
  valueChainStages: [],
  minimumPartners: null,
  maximumPartners: null,
  minimumCountries: null,
  eligibleCountries: [],
  partners: [],
};

function asked(part: Partial<Requirements>): Requirements {
  return { ...NOTHING, ...part };
}

function refusedAt(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.userErrors.map(({ path }) => path.join("."));
    throw error;
  }
  return [];
}

describe("checkedRequirements", () => {
  it("asks nothing where nothing is given", () => {
    expect(checkedRequirements({}, "input")).toEqual(NOTHING);
    expect(checkedRequirements(null, "input")).toEqual(NOTHING);
  });

  it("takes ids as keys, each entry of a list once, countries in capital letters", () => {
    const topic = encodeId("Topic", "topic:a");
    const checked = checkedRequirements(
      {
        topicIds: [topic, topic],
        eligibleCountries: ["de", "DE"],
        partners: [{ kinds: [ActorKind.COMPANY, ActorKind.COMPANY], isSme: true, minimum: 1 }],
      },
      "input",
    );
    expect(checked).toEqual(
      asked({
        topicKeys: ["topic:a"],
        eligibleCountries: ["DE"],
        partners: [{ kinds: [ActorKind.COMPANY], isSme: true, minimum: 1, maximum: null }],
      }),
    );
    expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  });

  it("refuses unusable values, each with its place", () => {
    const input = {
      minimumPartners: 5,
      maximumPartners: 4,
      partners: [
        { kinds: [], minimum: 1 },
        { kinds: [ActorKind.PAYER], minimum: 3, maximum: 2 },
      ],
    };
    expect(refusedAt(() => checkedRequirements(input, "input.requirements"))).toEqual(
      expect.arrayContaining(["input.requirements.partners.0.kinds"]),
    );
    expect(refusedAt(() => checkedRequirements({ ...input, partners: [] }, "input.requirements"))).toEqual([
      "input.requirements.maximumPartners",
    ]);
    const topicIds = Array.from({ length: 51 }, (_, index) => encodeId("Topic", `topic:${index}`));
    expect(refusedAt(() => checkedRequirements({ topicIds }, "input"))).toEqual(["input.topicIds"]);
  });

  it("refuses the id of something else than a topic", () => {
    const topicIds = [encodeId("Actor", "org:a")];
    expect(() => checkedRequirements({ topicIds }, "input")).toThrow("input.topicIds");
  });
});

it("takes a call's topics with the rest of what it asks", () => {
  const { topicKeys, ...requirements } = asked({ topicKeys: ["topic:a"], minimumPartners: 3 });
  expect(requirementsOfCall({ topicKeys, requirements })).toEqual(
    asked({ topicKeys: ["topic:a"], minimumPartners: 3 }),
  );
});

describe("mergedRequirements", () => {
  const merged = (call: Partial<Requirements>, given: Partial<Requirements>) =>
    mergedRequirements(asked(call), asked(given), "input");

  it("takes the stricter of both", () => {
    const call = {
      topicKeys: ["topic:a", "topic:b"],
      valueChainStages: [ValueChainStage.CARE],
      minimumPartners: 3,
      maximumPartners: 10,
      minimumCountries: 2,
      eligibleCountries: ["DE", "NL"],
      partners: [
        { kinds: [ActorKind.HOSPITAL, ActorKind.PRACTICE], isSme: null, minimum: 1, maximum: 5 },
        { kinds: [ActorKind.COMPANY], isSme: true, minimum: 1, maximum: null },
      ],
    };
    const given = {
      topicKeys: ["topic:b", "topic:c"],
      valueChainStages: [ValueChainStage.PATIENTS],
      minimumPartners: 4,
      maximumPartners: 12,
      eligibleCountries: ["NL", "BE"],
      partners: [
        { kinds: [ActorKind.PRACTICE, ActorKind.HOSPITAL], isSme: null, minimum: 2, maximum: 8 },
        { kinds: [ActorKind.COMPANY], isSme: null, minimum: 2, maximum: null },
      ],
    };
    expect(merged(call, given)).toEqual({
      topicKeys: ["topic:a", "topic:b", "topic:c"],
      valueChainStages: [ValueChainStage.CARE, ValueChainStage.PATIENTS],
      minimumPartners: 4,
      maximumPartners: 10,
      minimumCountries: 2,
      eligibleCountries: ["NL"],
      partners: [
        { kinds: [ActorKind.HOSPITAL, ActorKind.PRACTICE], isSme: null, minimum: 2, maximum: 5 },
        { kinds: [ActorKind.COMPANY], isSme: true, minimum: 1, maximum: null },
        { kinds: [ActorKind.COMPANY], isSme: null, minimum: 2, maximum: null },
      ],
    });
  });

  it("refuses what contradicts the call, with its place", () => {
    expect(refusedAt(() => merged({ eligibleCountries: ["DE"] }, { eligibleCountries: ["FR"] }))).toEqual([
      "input.eligibleCountries",
    ]);
    expect(refusedAt(() => merged({ maximumPartners: 5 }, { minimumPartners: 6 }))).toEqual([
      "input.minimumPartners",
    ]);
    expect(refusedAt(() => merged({ minimumPartners: 5 }, { maximumPartners: 4 }))).toEqual([
      "input.maximumPartners",
    ]);
    const payers = (minimum: number, maximum: number | null) => ({
      partners: [{ kinds: [ActorKind.PAYER], isSme: null, minimum, maximum }],
    });
    expect(refusedAt(() => merged(payers(0, 1), payers(2, null)))).toEqual(["input.partners"]);
  });

  it("changes nothing when one side asks nothing or both ask the same", () => {
    const count = fc.option(fc.integer({ min: 1, max: 9 }));
    const requirements = fc.record({
      topicKeys: fc.uniqueArray(fc.constantFrom("topic:a", "topic:b", "topic:c")),
      valueChainStages: fc.uniqueArray(fc.constantFrom(...Object.values(ValueChainStage))),
      minimumPartners: count,
      maximumPartners: fc.option(fc.integer({ min: 9, max: 20 })),
      minimumCountries: count,
      eligibleCountries: fc.uniqueArray(fc.constantFrom("DE", "NL", "FR")),
      partners: fc.uniqueArray(
        fc.record({
          kinds: fc.uniqueArray(fc.constantFrom(...Object.values(ActorKind)), { minLength: 1 }),
          isSme: fc.option(fc.boolean()),
          minimum: fc.integer({ min: 0, max: 4 }),
          maximum: fc.option(fc.integer({ min: 4, max: 9 })),
        }),
        { selector: ({ kinds, isSme }) => `${isSme} ${[...kinds].sort().join()}` },
      ),
    });
    fc.assert(
      fc.property(requirements, (some) => {
        expect(mergedRequirements(some, NOTHING, "input")).toEqual(some);
        expect(mergedRequirements(NOTHING, some, "input")).toEqual(some);
        expect(mergedRequirements(some, some, "input")).toEqual(some);
      }),
    );
  });
});
