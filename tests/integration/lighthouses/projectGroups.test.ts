import { encodeId } from "../../../src/graphql/nodeId";
import { today } from "../../../src/graphql/calendarDate";
import { apiOver, MANAGER } from "../../support/api";
import { givenModerator } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";
import {
  AUDITOR,
  COLLEAGUE,
  COMPANY,
  givenParticipants,
  HOSPITAL,
  LIGHT,
  MODERATOR,
  SPEAKER,
  storeLighthouses,
  STRANGER,
} from "./lighthouseFixture";

const database = testDatabase();
const api = apiOver(database);
const ELSEWHERE = { subject: "moderates-other" };
const KEY = "group:remote-rehabilitation";
const GROUP = encodeId("ProjectGroup", KEY);

const PROPOSE = `mutation ($input: ProposeProjectGroupInput!) { proposeProjectGroup(input: $input) {
  revision projectGroupProposal { id status name(lang: EN) proposer { key } topics { key } } userErrors { code path } } }`;
const OPEN = `mutation ($input: OpenProjectGroupInput!) { openProjectGroup(input: $input) {
  revision projectGroupProposal { status projectGroup { key startDate participantCount } } userErrors { code path } } }`;
const DECLINE = `mutation ($input: DeclineProjectGroupProposalInput!) { declineProjectGroupProposal(input: $input) {
  projectGroupProposal { status reason } userErrors { code path } } }`;
const change = (
  name: string,
) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
  revision projectGroup { key endDate participantCount } userErrors { code path } } }`;
const JOIN = change("joinProjectGroup");
const LEAVE = change("leaveProjectGroup");
const ROLE = change("setProjectGroupRole");
const CLOSE = change("closeProjectGroup");
const MEMBERS = `{ projectGroup(key: "${KEY}") { members { totalCount edges {
  node { key } role since until formerPeriods { since until roles } } } } }`;

const group = {
  lighthouseId: LIGHT,
  actorId: HOSPITAL,
  nameDe: "Reha aus der Ferne",
  nameEn: "Remote rehabilitation",
  topicIds: [encodeId("Topic", "topic:telemedicine")],
};

beforeEach(async () => {
  await storeLighthouses(database);
  await givenParticipants(database, "org:hospital", "org:company");
  await givenModerator(database, ELSEWHERE.subject, "lighthouse:other");
});

async function givenProposal(more: object = {}): Promise<string> {
  const { proposeProjectGroup } = await api
    .as(SPEAKER)
    .data<{ proposeProjectGroup: { projectGroupProposal: { id: string } } }>(PROPOSE, {
      input: { ...group, ...more },
    });
  return proposeProjectGroup.projectGroupProposal.id;
}

async function givenGroup(startDate = today()): Promise<void> {
  await api.as(MODERATOR).data(OPEN, { input: { proposalId: await givenProposal(), startDate } });
}

const errorsOf = async (asker: typeof api, query: string, input: object) =>
  Object.values(await asker.data<object>(query, { input }))[0] as unknown;

it("is no activity before it is opened, and then one with its proposer as first member", async () => {
  const proposalId = await givenProposal();
  expect(await database.query("MATCH (a:Activity) RETURN a")).toEqual([]);
  const { openProjectGroup } = await api
    .as(MODERATOR)
    .data<{ openProjectGroup: object }>(OPEN, { input: { proposalId, startDate: "2026-02-01" } });
  expect(openProjectGroup).toEqual({
    revision: 1,
    projectGroupProposal: {
      status: "OPENED",
      projectGroup: { key: KEY, startDate: "2026-02-01", participantCount: 1 },
    },
    userErrors: [],
  });
  expect(
    await api.data(`{
      projectGroup(key: "${KEY}") { name(lang: DE) lighthouse { key } topics { edges { origin node { key } } }
        members { edges { role since node { key } } } }
      actor(key: "org:hospital") { topics { edges { node { key } } } }
      projectGroups(filter: { topicIds: ["${group.topicIds[0]}"] }) { totalCount }
      search(text: "reha ferne", kinds: [PROJECT_GROUP]) { edges { node { ... on ProjectGroup { key } } } } }`),
  ).toMatchObject({
    projectGroup: {
      name: "Reha aus der Ferne",
      lighthouse: { key: "lighthouse:light" },
      topics: { edges: [{ origin: "DECLARED", node: { key: "topic:telemedicine" } }] },
      members: { edges: [{ role: "MEMBER", since: "2026-02-01", node: { key: "org:hospital" } }] },
    },
    actor: { topics: { edges: [{ node: { key: "topic:telemedicine" } }] } },
    projectGroups: { totalCount: 1 },
    search: { edges: [{ node: { key: KEY } }] },
  });
  expect(await errorsOf(api.as(MODERATOR), OPEN, { proposalId })).toMatchObject({
    userErrors: [{ code: "NOT_POSSIBLE" }],
  });
});

it("is opened once by twenty people at once, and a second of its name has a key of its own", async () => {
  const proposalId = await givenProposal();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => errorsOf(api.as(MODERATOR), OPEN, { proposalId })),
  );
  const refused = answers.filter((answer) => (answer as { userErrors: object[] }).userErrors.length > 0);
  expect(refused).toHaveLength(19);
  const second = { proposalId: await givenProposal(), startDate: "2026-03-01" };
  expect(await errorsOf(api.as(MODERATOR), OPEN, second)).toMatchObject({
    projectGroupProposal: { projectGroup: { key: `${KEY}-2026-03-01` } },
  });
});

it("links its members, each counted once, and keeps the times and roles that they had", async () => {
  await givenGroup("2025-01-01");
  const join = { groupId: GROUP, actorId: COMPANY };
  expect(await errorsOf(api.as(COLLEAGUE), JOIN, join)).toMatchObject({
    revision: 2,
    projectGroup: { participantCount: 2 },
  });
  expect(await errorsOf(api.as(COLLEAGUE), JOIN, join)).toMatchObject({ userErrors: [{ code: "TAKEN" }] });
  await database.query(
    `MATCH (:Actor {key: 'org:company'})-[t:TOOK_PART_IN]->() SET t.since = date('2025-02-01'), t.until = date('2025-06-30')`,
  );
  await errorsOf(api.as(COLLEAGUE), JOIN, join);
  await errorsOf(api.as(MODERATOR), ROLE, { ...join, actorId: HOSPITAL, role: "COORDINATOR" });
  expect(await api.data(MEMBERS)).toEqual({
    projectGroup: {
      members: {
        totalCount: 2,
        edges: [
          {
            node: { key: "org:hospital" },
            role: "COORDINATOR",
            since: today(),
            until: null,
            formerPeriods: [{ since: "2025-01-01", until: today(), roles: ["MEMBER"] }],
          },
          {
            node: { key: "org:company" },
            role: "MEMBER",
            since: today(),
            until: null,
            formerPeriods: [{ since: "2025-02-01", until: "2025-06-30", roles: ["MEMBER"] }],
          },
        ],
      },
    },
  });
  const hops = async (activeOn: string | null) => {
    const { collaborationPaths } = await api.data<{ collaborationPaths: { shortestHops: number | null } }>(
      `query ($activeOn: Date) { collaborationPaths(fromId: "${HOSPITAL}", toId: "${COMPANY}",
        activeOn: $activeOn) { shortestHops } }`,
      { activeOn },
    );
    return collaborationPaths.shortestHops;
  };
  expect(await hops("2025-03-01")).toBe(1);
  expect(await hops("2025-08-01")).toBeNull();
  expect(await hops(today())).toBe(1);
  await errorsOf(api.as(COLLEAGUE), LEAVE, { ...join, until: today() });
  expect(api.announced).toContainEqual({ channel: "actorChanged", key: "org:company" });
});

it("closes with a date, after which nobody joins", async () => {
  await givenGroup("2025-01-01");
  const early = await errorsOf(api.as(MODERATOR), CLOSE, { groupId: GROUP, endDate: "2024-12-31" });
  expect(early).toMatchObject({ userErrors: [{ code: "INVALID", path: ["input", "endDate"] }] });
  expect(await errorsOf(api.as(MODERATOR), CLOSE, { groupId: GROUP, endDate: "2025-12-31" })).toMatchObject({
    projectGroup: { endDate: "2025-12-31" },
    userErrors: [],
  });
  for (const [query, input] of [
    [JOIN, { groupId: GROUP, actorId: COMPANY }],
    [CLOSE, { groupId: GROUP }],
  ] as const)
    expect(await errorsOf(api.as(MANAGER), query, input)).toMatchObject({ userErrors: [{ code: "CLOSED" }] });
});

it("takes members of the lighthouse alone", async () => {
  await givenGroup();
  await database.query("MATCH (:Actor {key: 'org:company'})-[m:MEMBER_OF]->() DELETE m");
  expect(await errorsOf(api.as(COLLEAGUE), JOIN, { groupId: GROUP, actorId: COMPANY })).toMatchObject({
    userErrors: [{ code: "NOT_POSSIBLE" }],
  });
  expect(await errorsOf(api.as(COLLEAGUE), PROPOSE, { ...group, actorId: COMPANY })).toMatchObject({
    userErrors: [{ code: "NOT_POSSIBLE" }],
  });
});

it("is declined with a reason, which those concerned read", async () => {
  const proposalId = await givenProposal();
  await errorsOf(api.as(MODERATOR), DECLINE, { proposalId, reason: "Too early." });
  const question = `query ($id: ID!) { node(id: $id) { ... on ProjectGroupProposal { reason } }
    lighthouse(key: "lighthouse:light") { projectGroupProposals(statuses: [DECLINED]) { totalCount } } }`;
  for (const who of [SPEAKER, COLLEAGUE, MODERATOR, MANAGER])
    expect(await api.as(who).data(question, { id: proposalId })).toEqual({
      node: { reason: "Too early." },
      lighthouse: { projectGroupProposals: { totalCount: 1 } },
    });
  for (const asker of [api, api.as(STRANGER), api.as(AUDITOR), api.as(ELSEWHERE)])
    expect(await asker.data(question, { id: proposalId })).toEqual({
      node: null,
      lighthouse: { projectGroupProposals: null },
    });
});

it.each([
  [null, "UNAUTHENTICATED", "UNAUTHENTICATED"],
  [STRANGER, "FORBIDDEN", "FORBIDDEN"],
  [AUDITOR, "FORBIDDEN", "FORBIDDEN"],
  [COLLEAGUE, "FORBIDDEN", "FORBIDDEN"],
  [ELSEWHERE, "FORBIDDEN", "NOT_FOUND"],
])(
  "gives %j no part in what is the hospital's, the moderators' and the managers'",
  async (who, code, proposed) => {
    await givenGroup();
    const proposalId = await givenProposal();
    const asker = who === null ? api : api.as(who);
    const codeOf = async (query: string, input: object) =>
      (await asker.ask(query, { input })).errors?.[0]?.extensions["code"];
    const member = { groupId: GROUP, actorId: HOSPITAL };
    expect(await codeOf(PROPOSE, group)).toBe(code);
    expect(await codeOf(JOIN, member)).toBe(code);
    expect(await codeOf(LEAVE, member)).toBe(code);
    expect(await codeOf(ROLE, { ...member, role: "COORDINATOR" })).toBe(code);
    expect(await codeOf(CLOSE, { groupId: GROUP })).toBe(code);
    expect(await codeOf(OPEN, { proposalId })).toBe(proposed);
    expect(await codeOf(DECLINE, { proposalId, reason: "No." })).toBe(proposed);
  },
);

it("lets nobody make themselves coordinator", async () => {
  await givenGroup();
  const input = { groupId: GROUP, actorId: COMPANY, role: "COORDINATOR" };
  expect((await api.as(COLLEAGUE).ask(JOIN, { input })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  expect((await api.as(COLLEAGUE).ask(ROLE, { input })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
});
