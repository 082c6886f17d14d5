import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const A = "org:a";
const B = "org:b";
const erika = api.as({ subject: "test|erika", email: "erika.erfunden@example.org" });
const manager = api.as(MANAGER);
const topicId = (key: string) => encodeId("Topic", key);

interface Expert {
  id: string;
  name: string;
  version: number;
}
interface Published {
  publishExpertProfile: {
    userErrors: { code: string; path: string[] }[];
    revision: number | null;
    expertProfile: Expert | null;
  };
}
interface Listed {
  experts: {
    totalCount: number;
    pageInfo: { endCursor: string; startCursor: string };
    edges: { cursor: string; node: Expert }[];
  };
}

const PUBLISH = `mutation ($input: PublishExpertProfileInput!) { publishExpertProfile(input: $input) {
  userErrors { code path } revision expertProfile { id name version } } }`;
const PROFILE = { actorId: actorId(A), name: "Erika Erfunden", consentVersion: "2026-01" };

const publish = async (asker: Api, parts: object = {}) =>
  (await asker.data<Published>(PUBLISH, { input: { ...PROFILE, ...parts } })).publishExpertProfile;

async function list(asker: Api, args: string) {
  const query = `{ experts(${args}) { totalCount pageInfo { startCursor endCursor } edges { cursor node { id name version } } } }`;
  return (await asker.data<Listed>(query)).experts;
}
const names = async (args = "first: 50", asker = api) => {
  const { totalCount, edges } = await list(asker, args);
  if (!/after|before|first: [1-3]\b/.test(args)) expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.name);
};
const codeOfError = async (asker: Api, query: string, variables = {}) =>
  (await asker.ask(query, variables)).errors?.[0]?.extensions?.["code"];

beforeEach(async () => {
  await storeNetwork(database, {
    actors: [
      { key: A, kind: "HOSPITAL", isInRegion: true },
      { key: B, kind: "COMPANY", isInRegion: false },
    ],
    activities: [{ key: "project:p", participants: [A, B] }],
  });
  await givenMember(database, "test|erika", A, "EDITOR");
  await database.query(
    `UNWIND [['topic:broad', 'CLUSTER'], ['topic:narrow', 'CLUSTER'], ['topic:cardiology', 'DISCIPLINE']] AS given
     CREATE (topic:Topic {key: given[0], labelEn: given[0], sortKey: given[0], scheme: given[1], level: 0,
       isExample: false, altLabelsDe: [], altLabelsEn: []})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
  );
  await database.query(
    `MATCH (narrow:Topic {key: 'topic:narrow'}), (broad:Topic {key: 'topic:broad'})
     CREATE (narrow)-[:IMPLIES {weight: 0.5, isDirect: false}]->(broad)`,
  );
});

it("publishes one's own profile under one's actor, for everybody to find by what it says", async () => {
  const before = await database.readRevision();
  const { userErrors, revision, expertProfile } = await publish(erika, {
    title: "Oberärztin",
    topicIds: [topicId("topic:narrow")],
    disciplineTopicIds: [topicId("topic:cardiology")],
    languages: ["DE", "en", "de"],
    aboutDe: "Erfundene Herzforschung.",
  });
  expect(userErrors).toEqual([]);
  expect(revision).toBe(before + 1);
  const shown = `name title languages version isPublic about(lang: DE) actor { key } topics { key } disciplines { key }`;
  expect(
    await api.data(`{ node(id: "${expertProfile!.id}") { ... on ExpertProfile { ${shown} } } }`),
  ).toEqual({
    node: {
      name: "Erika Erfunden",
      title: "Oberärztin",
      languages: ["de", "en"],
      version: 1,
      isPublic: true,
      about: "Erfundene Herzforschung.",
      actor: { key: A },
      topics: [{ key: "topic:narrow" }],
      disciplines: [{ key: "topic:cardiology" }],
    },
  });
  const finding = [
    `topicIds: ["${topicId("topic:broad")}"]`,
    `disciplineIds: ["${topicId("topic:cardiology")}"]`,
    `languages: ["EN"]`,
    `actorIds: ["${actorId(A)}"]`,
    `kinds: [HOSPITAL]`,
    `isInRegion: true`,
    `text: "herzforsch"`,
  ];
  const missing = [
    `languages: ["fr"]`,
    `actorIds: ["${actorId(B)}"]`,
    `kinds: [COMPANY]`,
    `isInRegion: false`,
    `text: "x"`,
  ];
  for (const filter of finding)
    expect([filter, await names(`first: 50, filter: { ${filter} }`)]).toEqual([filter, ["Erika Erfunden"]]);
  for (const filter of missing)
    expect([filter, await names(`first: 50, filter: { ${filter} }`)]).toEqual([filter, []]);
  expect(await api.data(`{ actor(key: "${A}") { experts { totalCount edges { node { name } } } } }`)).toEqual(
    {
      actor: { experts: { totalCount: 1, edges: [{ node: { name: "Erika Erfunden" } }] } },
    },
  );
});

it("hides the profile of whoever no longer speaks for the actor, from all but themselves", async () => {
  const { expertProfile } = await publish(erika);
  const { id } = expertProfile!;
  await database.query("MATCH (:Account {subject: 'test|erika'})-[speaking:SPEAKS_FOR]->() DELETE speaking");
  const outsiders = [
    api,
    manager,
    api.as({ subject: "test|stranger" }),
    api.as({ subject: "test|auditor", roles: ["AUDITOR"] }),
  ];
  for (const asker of outsiders) {
    expect(await names("first: 50", asker)).toEqual([]);
    const query = `{ node(id: "${id}") { id } actor(key: "${A}") { experts { totalCount edges { node { name } } } } }`;
    expect(await asker.data(query)).toEqual({ node: null, actor: { experts: { totalCount: 0, edges: [] } } });
  }
  expect(await erika.data("{ me { expertProfiles { id isPublic } } }")).toEqual({
    me: { expertProfiles: [{ id, isPublic: false }] },
  });
  const withdraw = `mutation { withdrawExpertProfile(input: { expertProfileId: "${id}" }) { removedExpertProfileId } }`;
  expect(await codeOfError(manager, withdraw)).toBe("NOT_FOUND");
  expect(await erika.data(withdraw)).toEqual({ withdrawExpertProfile: { removedExpertProfileId: id } });
  expect(await database.query("MATCH (n:ExpertProfile) RETURN n.key AS key")).toEqual([]);
});

it("has one profile of a person under an actor, replaced only from its present version", async () => {
  await publish(erika);
  const blind = await publish(erika, { name: "Erika Anders" });
  expect(blind).toMatchObject({ userErrors: [{ code: "CONFLICT" }], expertProfile: { version: 1 } });
  const edited = await publish(erika, { name: "Erika Anders", expectedVersion: 1 });
  expect(edited.expertProfile).toMatchObject({ name: "Erika Anders", version: 2 });
  const late = await publish(erika, { name: "Erika Neu", expectedVersion: 1 });
  expect(late).toMatchObject({ userErrors: [{ code: "CONFLICT" }], expertProfile: { version: 2 } });
  expect(await names()).toEqual(["Erika Anders"]);
  await givenMember(database, "test|other", A);
  const other = api.as({ subject: "test|other" });
  const answers = await Promise.all([1, 2, 3].map(() => publish(other, { name: "Olga Otherwise" })));
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(await names()).toEqual(["Erika Anders", "Olga Otherwise"]);
});

it("refuses those who do not speak for the actor, unusable values, and topics of the wrong kind", async () => {
  const asked = { input: { ...PROFILE, actorId: actorId(B) } };
  expect(await codeOfError(erika, PUBLISH, asked)).toBe("FORBIDDEN");
  expect(await codeOfError(manager, PUBLISH, { input: PROFILE })).toBe("FORBIDDEN");
  expect(await codeOfError(api, PUBLISH, { input: PROFILE })).toBe("UNAUTHENTICATED");
  const bad = await publish(erika, { name: " ", languages: ["deu"], consentVersion: "" });
  expect(bad.userErrors.map(({ path }) => path.join("."))).toEqual([
    "input.name",
    "input.languages.0",
    "input.consentVersion",
  ]);
  const wrong = await publish(erika, { topicIds: [topicId("topic:cardiology")] });
  expect(wrong.userErrors).toEqual([{ code: "INVALID", path: ["input", "topicIds"] }]);
  const { expertProfile } = await publish(erika);
  const withdraw = `mutation { withdrawExpertProfile(input: { expertProfileId: "${expertProfile!.id}" }) { revision } }`;
  expect(await codeOfError(api.as({ subject: "test|stranger" }), withdraw)).toBe("FORBIDDEN");
  expect(await names()).toEqual(["Erika Erfunden"]);
});

it("lists by name in pages, with no name in cursors or in the record of writes", async () => {
  for (const [index, name] of ["Zoe Zwei", "Änne Eins", "Bert Drei"].entries()) {
    await givenMember(database, `test|${index}`, A);
    await publish(api.as({ subject: `test|${index}` }), { name });
  }
  const first = await list(api, "first: 2");
  expect(first.edges.map(({ node }) => node.name)).toEqual(["Änne Eins", "Bert Drei"]);
  expect(await names(`first: 2, after: "${first.pageInfo.endCursor}"`)).toEqual(["Zoe Zwei"]);
  const last = await list(api, "last: 1");
  expect(await names(`last: 5, before: "${last.pageInfo.startCursor}"`)).toEqual(["Änne Eins", "Bert Drei"]);
  const cursors = first.edges.map(({ cursor }) => Buffer.from(cursor, "base64url").toString()).join();
  expect(cursors).not.toMatch(/bert|anne|eins|drei/i);
  const audit = JSON.stringify(
    await manager.data(
      "{ auditEntries(first: 50) { edges { node { targetKey changes { field before after } } } } }",
    ),
  );
  expect(audit).toContain("expert:");
  expect(audit).not.toMatch(/bert|änne|zoe/i);
  const gone = first.edges[1]!.node.id;
  await manager.data(
    `mutation { withdrawExpertProfile(input: { expertProfileId: "${gone}" }) { revision } }`,
  );
  const after = `{ experts(first: 2, after: "${first.pageInfo.endCursor}") { totalCount } }`;
  expect(await codeOfError(api, after)).toBe("BAD_USER_INPUT");
});
