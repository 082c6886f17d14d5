import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { actorId, networkSource, storeNetwork } from "../../support/networkFixture";
import { storeSubjects } from "../../support/subjects";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const topicId = (key: string) => encodeId("Topic", key);

const QUERY = `query ($input: GapAnalysisInput!) { gapAnalysis(input: $input) {
  revision
  items { item { key part topic { key } } needed provenCount inferredCount missing status soleMember { key }
    members { actor { key } coverage { level basis activities { ... on Project { key } } topics { key } } } }
  numbers { part minimum maximum present unknown missing excess }
  closing { lowerBound isProven isExhaustive factor candidateCount text satz: text(lang: DE)
    shortfalls { part item { key } missing knownCount unknownCount text(lang: EN) satz: text(lang: DE) }
    sets { totalHops candidates { actor { key } hops nearestMember { key }
      closes { part country item { key } coverage { level basis activities { ... on Project { key } } } } } } }
} }`;

interface Coverage {
  level: string;
  basis: string;
  activities: { key?: string }[];
  topics: { key: string }[];
}
interface Analysis {
  gapAnalysis: {
    revision: number;
    items: {
      item: { key: string };
      missing: number;
      status: string;
      soleMember: { key: string } | null;
      members: { actor: { key: string }; coverage: Coverage }[];
    }[];
    numbers: { part: string; present: number; missing: number; excess: number; unknown: number }[];
    closing: {
      lowerBound: number;
      isProven: boolean;
      isExhaustive: boolean;
      factor: number | null;
      candidateCount: number;
      text: string;
      satz: string;
      shortfalls: {
        part: string;
        item: { key: string } | null;
        missing: number;
        knownCount: number;
        unknownCount: number;
        text: string;
        satz: string;
      }[];
      sets: {
        totalHops: number;
        candidates: {
          actor: { key: string };
          hops: number | null;
          nearestMember: { key: string } | null;
          closes: {
            part: string;
            country: string | null;
            item: { key: string } | null;
            coverage: Coverage | null;
          }[];
        }[];
      }[];
    };
  };
}

// lead — p:lead(heart) — mate        near — p:near — mate; near: lung, an SME of the Netherlands
// far: lung and data, of nobody's acquaintance     data-near — p:data — lead (data)    funder: lung, data
const ACTORS = [
  { key: "lead", country: "DE", kind: "UNIVERSITY", kindBasis: "activity type HES" },
  { key: "mate", country: "DE", kind: "HOSPITAL" },
  { key: "near", country: "NL", kind: "COMPANY", isSme: true },
  { key: "far", country: "FR", kind: "COMPANY", isSme: true },
  { key: "data-near", country: "DE", kind: "RESEARCH_INSTITUTE" },
  { key: "funder", country: "DE", kind: "FUNDER" },
  { key: "invented", country: "IT", kind: "COMPANY", isSme: true, isExample: true },
];

beforeAll(async () => {
  await storeNetwork(database, {
    actors: ACTORS,
    activities: [
      { key: "p:lead", participants: ["lead", "mate"] },
      { key: "p:near", participants: ["near", "mate"] },
      { key: "p:data", participants: ["data-near", "lead"] },
    ],
  });
  await storeSubjects(database, {
    topics: { heart: null, valve: "heart", lung: null, data: null },
    about: [
      { owner: "p:lead", topic: "valve", origin: "SOURCE" },
      { owner: "mate", topic: "heart", origin: "DECLARED" },
      { owner: "near", topic: "lung", origin: "DECLARED" },
      { owner: "p:data", topic: "data", origin: "SOURCE" },
      ...["far", "funder", "invented"].flatMap((owner) =>
        ["lung", "data"].map((topic) => ({ owner, topic, origin: "DECLARED" as const })),
      ),
    ],
  });
});

async function api(): Promise<Api> {
  return apiOver(database, 30_000, (await networkSource(database, "memory"))!);
}

async function analysis(requirements: object, rest: object = {}, members = ["lead", "mate"]) {
  const input = { memberIds: members.map(actorId), requirements, ...rest };
  return (await (await api()).data<Analysis>(QUERY, { input })).gapAnalysis;
}

const setsOf = ({ closing }: Analysis["gapAnalysis"]) =>
  closing.sets.map(({ candidates }) => candidates.map(({ actor }) => actor.key));

describe("gapAnalysis", () => {
  it("tells who covers what, on what evidence, and what rests on one or on inference alone", async () => {
    const { items, revision } = await analysis({
      topicIds: ["heart", "valve", "lung"].map(topicId),
      valueChainStages: ["RESEARCH"],
      partners: [{ kinds: ["HOSPITAL"], minimum: 1 }],
    });
    expect(revision).toBe(await database.readRevision());
    expect(
      items.map(({ item, status, missing, soleMember }) => [
        item.key,
        status,
        missing,
        soleMember?.key ?? null,
      ]),
    ).toEqual([
      ["topic heart", "COVERED", 0, null],
      ["topic valve", "COVERED", 0, null],
      ["topic lung", "UNCOVERED", 1, null],
      ["stage RESEARCH", "INFERRED_ONLY", 0, "lead"],
      ["partners HOSPITAL", "RESTS_ON_ONE", 0, "mate"],
    ]);
    const [heart] = items;
    expect(heart!.members).toEqual([
      {
        actor: { key: "lead" },
        coverage: {
          level: "INFERRED",
          basis: "TOPIC_IMPLIED",
          activities: [{ key: "p:lead" }],
          topics: [{ key: "valve" }],
        },
      },
      {
        actor: { key: "mate" },
        coverage: {
          level: "PROVEN",
          basis: "TOPIC_DECLARED",
          activities: [{ key: "p:lead" }],
          topics: [{ key: "heart" }, { key: "valve" }],
        },
      },
    ]);
  });

  it("proposes the smallest sets, the nearest first, without funders, invented actors and who is excluded", async () => {
    const wanted = { topicIds: ["lung", "data"].map(topicId) };
    const answer = await analysis(wanted, {}, ["mate"]);
    expect(setsOf(answer)).toEqual([["far"]]);
    expect(answer.closing).toMatchObject({ lowerBound: 1, isProven: true, isExhaustive: true, factor: null });
    expect(answer.closing.candidateCount).toBe(4);
    expect(answer.closing.text).toBe("One more member closes all gaps.");
    const [far] = answer.closing.sets[0]!.candidates;
    expect(far).toMatchObject({ hops: null, nearestMember: null });

    expect(setsOf(await analysis(wanted, { includeFunders: true }, ["mate"]))).toEqual([["far"], ["funder"]]);
    const withoutFar = await analysis(wanted, { excludeActorIds: [actorId("far")] }, ["mate"]);
    expect(setsOf(withoutFar)).toEqual([
      ["lead", "near"],
      ["data-near", "near"],
    ]);
    expect(withoutFar.closing.sets.map(({ totalHops }) => totalHops)).toEqual([2, 3]);
    expect(withoutFar.closing.sets[0]!.candidates[0]).toEqual({
      actor: { key: "lead" },
      hops: 1,
      nearestMember: { key: "mate" },
      closes: [
        {
          part: "TOPIC",
          country: null,
          item: { key: "topic data" },
          coverage: { level: "PROVEN", basis: "TOPIC_NAMED", activities: [{ key: "p:data" }] },
        },
      ],
    });
    const lung = { topicIds: [topicId("lung")] };
    expect(setsOf(await analysis(lung, { sets: 1 }, ["mate"]))).toEqual([["near"]]);
    expect(setsOf(await analysis(lung, {}, ["mate"]))).toEqual([["near"], ["far"]]);
  });

  it("counts inferred coverage or not, as is asked", async () => {
    const wanted = { topicIds: [topicId("heart")] };
    expect(setsOf(await analysis(wanted, {}, ["lead"]))).toEqual([]);
    const strict = await analysis(wanted, { acceptInferred: false }, ["lead"]);
    expect(strict.items[0]).toMatchObject({ status: "INFERRED_ONLY", missing: 1 });
    expect(setsOf(strict)).toEqual([["mate"]]);
  });

  it("closes gaps of numbers too: partners, countries and kinds, within the largest numbers", async () => {
    const sme = { kinds: ["COMPANY"], isSme: true };
    const wanted = { minimumPartners: 4, minimumCountries: 3, partners: [{ ...sme, minimum: 2 }] };
    const answer = await analysis(wanted, {}, ["lead"]);
    expect(answer.numbers).toEqual([
      { part: "MINIMUM_PARTNERS", minimum: 4, maximum: null, present: 1, unknown: 0, missing: 3, excess: 0 },
      { part: "MINIMUM_COUNTRIES", minimum: 3, maximum: null, present: 1, unknown: 0, missing: 2, excess: 0 },
      { part: "PARTNERS", minimum: 2, maximum: null, present: 0, unknown: 0, missing: 2, excess: 0 },
    ]);
    expect(setsOf(answer)).toEqual([
      ["data-near", "far", "near"],
      ["far", "mate", "near"],
    ]);
    const near = answer.closing.sets[0]!.candidates.find(({ actor }) => actor.key === "near")!;
    expect(near.closes.map(({ part, country }) => [part, country])).toEqual([
      ["PARTNERS", null],
      ["MINIMUM_PARTNERS", null],
      ["MINIMUM_COUNTRIES", "NL"],
    ]);

    const capped = await analysis({ ...wanted, partners: [{ ...sme, minimum: 0, maximum: 1 }] }, {}, [
      "lead",
    ]);
    expect(setsOf(capped)).toEqual([]);
    expect(capped.closing).toMatchObject({
      isProven: true,
      text: "Within the largest numbers, no set closes all gaps. “Number of partners” and “Number of countries” stay open.",
    });

    const short = await analysis({ minimumCountries: 6, partners: [{ ...sme, minimum: 1 }] }, {}, [
      "near",
      "far",
    ]);
    expect(short.closing.shortfalls).toMatchObject([
      { part: "MINIMUM_COUNTRIES", item: null, missing: 3, knownCount: 1, unknownCount: 0 },
    ]);
    expect(setsOf(short)).toHaveLength(3);
  });

  it("finds only candidates of eligible countries, and tells members that are of none", async () => {
    const answer = await analysis({ topicIds: [topicId("lung")], eligibleCountries: ["FR"] });
    expect(setsOf(answer)).toEqual([["far"]]);
    expect(answer.items[1]).toMatchObject({ item: { key: "countries FR" }, status: "UNCOVERED", missing: 2 });
    // Nobody who joins moves the members.
    expect(answer.closing.shortfalls).toMatchObject([
      {
        part: "ELIGIBLE_COUNTRY",
        missing: 2,
        unknownCount: 0,
        text: "2 members sit in none of the eligible countries (France); whoever joins does not change that.",
        satz: "2 Mitglieder sitzen in keinem der zugelassenen Länder (Frankreich); wer hinzukommt, ändert das nicht.",
      },
    ]);
    expect(answer.closing.satz).toBe(
      "Ein weiteres Mitglied schließt alle übrigen Lücken. Offen bleibt „Länder der Mitglieder“.",
    );
  });

  it("tells of what nobody is known to cover how many nothing is known of, and of what all are known not to", async () => {
    const { closing } = await analysis({
      valueChainStages: ["APPROVAL"],
      partners: [
        { kinds: ["PAYER"], minimum: 1 },
        { kinds: ["HOSPITAL"], minimum: 2 },
      ],
      minimumPartners: 9,
    });
    expect(closing.shortfalls.map(({ text }) => text)).toEqual([
      "Nobody who may take part is known to cover the stage “Approval”. Of 5 organisations it is not known: to be checked.",
      "Nobody who may take part is known to be of the kind “Payer”. Of all it is known that they do not: somebody from outside the network is needed.",
      "Nobody who may take part is known to be of the kind “Hospital”. Of all it is known that they do not: somebody from outside the network is needed.",
      "Even with everybody who may take part, 4 more partners are needed.",
    ]);
    expect(closing.text).toBe(
      "3 more members close all other gaps; provably no fewer do. “Approval”, “Payer”, “Hospital”, and “Number of partners” stay open.",
    );
  });

  it("keeps a place for each partner whom nobody is known to be, and says where there is none", async () => {
    const payer = { partners: [{ kinds: ["PAYER"], minimum: 1 }] };
    const full = await analysis({ ...payer, maximumPartners: 2 }, {}, ["mate", "lead"]);
    expect(full.closing.shortfalls[0]!.text).toMatch(
      /The largest number of partners leaves too few places for those still to be found\.$/,
    );
    const topical = { ...payer, topicIds: [topicId("data")] };
    const tight = await analysis({ ...topical, maximumPartners: 2 }, {}, ["mate"]);
    expect(setsOf(tight)).toEqual([]);
    expect(tight.closing.text).toMatch(
      /^Within the largest numbers, no set closes all gaps\. “.*” and “Payer” stay open\.$/,
    );
    const roomy = await analysis({ ...topical, maximumPartners: 3, minimumPartners: 3 }, {}, ["mate"]);
    expect(roomy.closing.sets[0]!.candidates).toHaveLength(1);
  });

  it("says how many members are too many", async () => {
    const { closing } = await analysis({ maximumPartners: 1 }, {}, ["mate", "lead"]);
    expect(closing.text).toBe(
      "Too many members (all together): 1 more than the 1 that there may be. There are no gaps for more members to close.",
    );
  });

  it("closes numbers by those who work on the topics asked for before those who are nearer", async () => {
    const wanted = { topicIds: [topicId("data")], minimumPartners: 3 };
    const { closing } = await analysis(wanted, {}, ["mate", "data-near"]);
    expect(closing.sets.map(({ candidates }) => candidates.map(({ actor }) => actor.key))).toEqual([
      ["lead"],
      ["far"],
      ["near"],
    ]);
    const untopical = await analysis({ minimumPartners: 3 }, {}, ["mate", "data-near"]);
    expect(setsOf(untopical)).toEqual([["lead"], ["near"], ["far"]]);
  });

  it("takes over what a call asks, and tells what cannot be used by the argument", async () => {
    const manager = (await api()).as(MANAGER);
    const { createFundingCall: created } = await manager.data<{
      createFundingCall: { fundingCall: { id: string; version: number } };
    }>(
      `mutation ($input: FundingCallInput!) { createFundingCall(input: $input) { fundingCall { id version } userErrors { message } } }`,
      {
        input: {
          titleEn: "Call",
          level: "STATE",
          topicIds: [topicId("lung")],
          requirements: { minimumCountries: 2 },
        },
      },
    );
    const callId = created.fundingCall.id;
    const input = { memberIds: [actorId("lead")], callId };
    const { errors: hidden } = await (await api()).ask(QUERY, { input });
    expect(hidden?.[0]?.extensions["code"]).toBe("NOT_FOUND");
    await manager.data(
      "mutation ($id: ID!, $version: Int!) { publishFundingCall(id: $id, expectedVersion: $version) { userErrors { message } } }",
      { id: callId, version: created.fundingCall.version },
    );
    const { closing } = (await (await api()).data<Analysis>(QUERY, { input })).gapAnalysis;
    expect(closing.sets.map(({ candidates }) => candidates.map(({ actor }) => actor.key))).toEqual([
      ["near"],
      ["far"],
    ]);

    const refused = async (given: object) => {
      const { errors } = await (await api()).ask(QUERY, { input: { memberIds: [], ...given } });
      return [errors?.[0]?.extensions["code"], errors?.[0]?.extensions["argument"]];
    };
    expect(await refused({ memberIds: [actorId("nobody")] })).toEqual(["NOT_FOUND", "input.memberIds"]);
    const tooMany = Array.from({ length: 51 }, (_none, index) => actorId(`nobody-${index}`));
    expect(await refused({ memberIds: tooMany })).toEqual(["BAD_USER_INPUT", "input.memberIds"]);
    expect(await refused({ requirements: { minimumPartners: 0 } })).toEqual([
      "BAD_USER_INPUT",
      "input.requirements.minimumPartners",
    ]);
    expect(await refused({ sets: 21 })).toEqual(["BAD_USER_INPUT", "input.sets"]);
  });
});
