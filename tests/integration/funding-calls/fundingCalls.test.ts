import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const manager = api.as(MANAGER);
const member = api.as({ subject: "member" });

interface Payload {
  fundingCall: { id: string; key: string; version: number; title: string; isOpen: boolean } | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

const SHOWN = "{ userErrors { code path message } fundingCall { id key version title isOpen } }";

async function create(input: object, asker: Api = manager): Promise<Payload> {
  const query = `mutation ($input: FundingCallInput!) { createFundingCall(input: $input) ${SHOWN} }`;
  return (await asker.data<{ createFundingCall: Payload }>(query, { input })).createFundingCall;
}

async function published(input: object): Promise<Payload["fundingCall"] & object> {
  const draft = (await create({ level: "STATE", ...input })).fundingCall!;
  const query = `mutation ($id: ID!, $version: Int!) { publishFundingCall(id: $id, expectedVersion: $version) ${SHOWN} }`;
  const variables = { id: draft.id, version: draft.version };
  return (await manager.data<{ publishFundingCall: Payload }>(query, variables)).publishFundingCall
    .fundingCall!;
}

async function listed(asker: Api, args = ""): Promise<string[]> {
  const query = `{ fundingCalls(first: 50 ${args}) { totalCount edges { node { title(lang: EN) } } } }`;
  const { fundingCalls } = await asker.data<{
    fundingCalls: { totalCount: number; edges: { node: { title: string } }[] };
  }>(query);
  expect(fundingCalls.totalCount).toBe(fundingCalls.edges.length);
  return fundingCalls.edges.map(({ node }) => node.title);
}

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:funder"] }] });
  await database.query(
    `MATCH (actor:Actor {key: 'org:a'})
     CREATE (:Account {key: 'account:m', subject: 'member', language: 'DE', createdAt: datetime()})
       -[:SPEAKS_FOR {key: 'account:m|org:a', role: 'OWNER', since: datetime()}]->(actor)
     CREATE (broad:Topic {key: 'topic:broad', labelEn: 'Broad', sortKey: 'broad', scheme: 'CLUSTER', level: 0,
       isExample: false, altLabelsDe: [], altLabelsEn: []})
     CREATE (narrow:Topic {key: 'topic:narrow', labelEn: 'Narrow', sortKey: 'narrow', scheme: 'CLUSTER', level: 1,
       isExample: false, altLabelsDe: [], altLabelsEn: []})
     CREATE (narrow)-[:IMPLIES {weight: 1.0, isDirect: true}]->(narrow),
            (narrow)-[:IMPLIES {weight: 0.5, isDirect: false}]->(broad)`,
  );
});

it("keeps what a call says: funder, topics, requirements", async () => {
  const { fundingCall } = await create({
    titleDe: "Herzforschung",
    titleEn: "Heart research",
    level: "EU",
    programme: "Example programme",
    funderId: encodeId("Actor", "org:funder"),
    opensOn: "2026-01-15",
    deadline: "2026-06-30T17:00:00+02:00",
    budget: 4_000_000,
    fundingRate: 0.8,
    url: "https://www.example.org/call",
    topicIds: [encodeId("Topic", "topic:narrow")],
    requirements: {
      minimumPartners: 3,
      minimumCountries: 2,
      eligibleCountries: ["de", "NL"],
      partners: [
        { kinds: ["UNIVERSITY_HOSPITAL", "HOSPITAL"], minimum: 1 },
        { kinds: ["COMPANY"], isSme: true, minimum: 1, maximum: 4 },
      ],
      valueChainStages: ["CLINICAL_TESTING"],
    },
  });
  const query = `query ($key: String!) { fundingCall(key: $key) {
    title description level programme funder { key } funderName opensOn deadline budget fundingRate url visibility status version
    topics { key } requirements { minimumPartners maximumPartners minimumCountries eligibleCountries valueChainStages
      partners { kinds isSme minimum maximum } } } }`;
  expect(await manager.data(query, { key: fundingCall!.key })).toEqual({
    fundingCall: {
      title: "Heart research",
      description: null,
      level: "EU",
      programme: "Example programme",
      funder: { key: "org:funder" },
      funderName: "org:funder",
      opensOn: "2026-01-15",
      deadline: "2026-06-30T15:00:00.000Z",
      budget: 4_000_000,
      fundingRate: 0.8,
      url: "https://www.example.org/call",
      visibility: "PUBLIC",
      status: "DRAFT",
      version: 1,
      topics: [{ key: "topic:narrow" }],
      requirements: {
        minimumPartners: 3,
        maximumPartners: null,
        minimumCountries: 2,
        eligibleCountries: ["DE", "NL"],
        valueChainStages: ["CLINICAL_TESTING"],
        partners: [
          { kinds: ["UNIVERSITY_HOSPITAL", "HOSPITAL"], isSme: null, minimum: 1, maximum: null },
          { kinds: ["COMPANY"], isSme: true, minimum: 1, maximum: 4 },
        ],
      },
    },
  });
});

it("shows drafts to managers alone, and calls for members to members: in lists, counts, by key and by id", async () => {
  const draft = (await create({ titleEn: "Draft", level: "STATE" })).fundingCall!;
  await published({ titleEn: "For all" });
  const inner = await published({ titleEn: "For members", visibility: "MEMBERS" });
  expect(await listed(api)).toEqual(["For all"]);
  expect((await listed(member)).sort()).toEqual(["For all", "For members"]);
  expect((await listed(manager)).sort()).toEqual(["Draft", "For all", "For members"]);
  expect(await listed(api, 'filter: {text: "draft"}')).toEqual([]);
  expect(await listed(api, "filter: {statuses: [DRAFT]}")).toEqual([]);
  for (const { id, key } of [draft, inner]) {
    const query = "query ($id: ID!, $key: String!) { node(id: $id) { id } fundingCall(key: $key) { id } }";
    expect(await api.data(query, { id, key })).toEqual({ node: null, fundingCall: null });
  }
});

it("filters by topic with narrower ones, level, partner kind, openness; orders by deadline, permanent ones last", async () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  await published({ titleEn: "Permanent", level: "PRIVATE", topicIds: [encodeId("Topic", "topic:narrow")] });
  await published({
    titleEn: "Soon",
    deadline: day(3),
    requirements: { partners: [{ kinds: ["COMPANY"], minimum: 1 }] },
  });
  await published({ titleEn: "Over", deadline: day(-3) });
  await published({ titleEn: "Later", deadline: day(300), opensOn: day(30).slice(0, 10) });
  expect(await listed(api)).toEqual(["Over", "Soon", "Later", "Permanent"]);
  expect(await listed(api, `filter: {isOpenAt: "${day(0)}"}`)).toEqual(["Soon", "Permanent"]);
  expect(await listed(api, `filter: {topicIds: ["${encodeId("Topic", "topic:broad")}"]}`)).toEqual([
    "Permanent",
  ]);
  expect(await listed(api, "filter: {levels: [PRIVATE]}")).toEqual(["Permanent"]);
  expect(await listed(api, "filter: {partnerKinds: [COMPANY]}")).toEqual(["Soon"]);
});

it("refuses unusable values with a reason at each of them, in both languages", async () => {
  const query = `mutation ($input: FundingCallInput!) { createFundingCall(input: $input) {
    fundingCall { id } userErrors { code path de: message(lang: DE) en: message(lang: EN) } } }`;
  const input = {
    level: "EU",
    url: "javascript:alert(1)",
    opensOn: "2026-05-01",
    deadline: "2026-04-01T00:00:00Z",
    fundingRate: 1.5,
    requirements: { minimumPartners: 5, maximumPartners: 3, partners: [{ kinds: [], minimum: 1 }] },
  };
  const { createFundingCall } = await manager.data<{
    createFundingCall: { fundingCall: null; userErrors: { path: string[]; de: string; en: string }[] };
  }>(query, { input });
  expect(createFundingCall.fundingCall).toBeNull();
  const paths = createFundingCall.userErrors.map(({ path }) => path.join("."));
  expect(paths).toEqual(
    expect.arrayContaining(["input.url", "input.fundingRate", "input.requirements.partners.0.kinds"]),
  );
  for (const { de, en } of createFundingCall.userErrors) expect(de).not.toBe(en);
  expect(await listed(manager)).toEqual([]);
});

it("answers a change of an older version with CONFLICT and the present state", async () => {
  const draft = (await create({ titleEn: "First", level: "STATE" })).fundingCall!;
  const query = `mutation ($id: ID!, $version: Int!, $input: FundingCallInput!) {
    updateFundingCall(id: $id, expectedVersion: $version, input: $input) ${SHOWN} }`;
  const update = async (version: number, titleEn: string) =>
    (
      await manager.data<{ updateFundingCall: Payload }>(query, {
        id: draft.id,
        version,
        input: { titleEn, level: "STATE" },
      })
    ).updateFundingCall;
  expect((await update(1, "Second")).fundingCall).toMatchObject({ title: "Second", version: 2 });
  const late = await update(1, "Third");
  expect(late.userErrors.map(({ code }) => code)).toEqual(["CONFLICT"]);
  expect(late.fundingCall).toMatchObject({ title: "Second", version: 2 });
});

it("lets nobody but managers write", async () => {
  const query = 'mutation { createFundingCall(input: {titleEn: "X", level: EU}) { fundingCall { id } } }';
  const code = async (asker: Api) => (await asker.ask(query)).errors?.[0]?.extensions["code"];
  expect(await code(api)).toBe("UNAUTHENTICATED");
  expect(await code(member)).toBe("FORBIDDEN");
  expect(await code(api.as({ subject: "auditor", roles: ["AUDITOR"] }))).toBe("FORBIDDEN");
});
