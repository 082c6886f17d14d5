import { encodeId } from "../../../src/graphql/nodeId";
import { silentProgress } from "../../../src/progress/silentProgress";
import { seed } from "../../../src/seed/seeds";
import { apiOver } from "../../support/api";
import { actorId } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const MEMBER = { subject: "test|member" };
const A = "example:hochschule-beispielhausen";
const topicId = (key: string) => encodeId("Topic", key);

const SET = `mutation ($input: SetActorTopicsInput!) {
  setActorTopics(input: $input) {
    revision
    userErrors { code path }
    actor {
      version
      topics(first: 100, includeBroader: true) {
        edges { weight level isDeclared declaredBy isDirect activityCount node { key } }
      }
    }
  }
}`;

interface Edge {
  weight: number;
  level: string | null;
  isDeclared: boolean;
  declaredBy: string | null;
  activityCount: number;
  node: { key: string };
}

interface Set {
  setActorTopics: {
    revision: number | null;
    userErrors: { code: string; path: string[] }[];
    actor: { version: number; topics: { edges: Edge[] } } | null;
  };
}

const set = async (topics: [key: string, level?: string][], expectedVersion: number) => {
  const declared = topics.map(([key, level]) => ({ topicId: topicId(key), ...(level && { level }) }));
  const input = { actorId: actorId(A), expectedVersion, topics: declared };
  return (await api.as(MEMBER).data<Set>(SET, { input })).setActorTopics;
};

beforeAll(async () => {
  await database.reset();
  await seed(database, ["example"], { progress: silentProgress });
  await givenMember(database, MEMBER.subject, A, "EDITOR");
}, 120_000);

it("shows who declared a topic, without a level where none was said", async () => {
  const { actor } = await api.data<{ actor: { version: number; topics: { edges: Edge[] } } }>(
    `{ actor(key: "${A}") { version topics(first: 100) { edges { weight level isDeclared declaredBy activityCount node { key } } } } }`,
  );
  expect(actor.version).toBe(1);
  const robotics = actor.topics.edges.find(({ node }) => node.key === "topic:robotics");
  expect(robotics).toMatchObject({ level: null, isDeclared: true, declaredBy: "example" });
});

it("replaces what was declared, weighs it by experience, and derives broader topics at once", async () => {
  const { actor, revision } = await set(
    [["topic:robotics", "LEADING"], ["topic:dementia", "BASIC"], ["topic:usability"]],
    1,
  );
  expect(actor!.version).toBe(2);
  expect(revision).toBe(await database.readRevision());
  const edges = new Map(actor!.topics.edges.map((edge) => [edge.node.key, edge]));
  const own = (key: string) => {
    const { weight, level, declaredBy } = edges.get(key)!;
    return { level, declaredBy, weight: weight - edges.get(key)!.activityCount };
  };
  expect(own("topic:robotics")).toEqual({ level: "LEADING", declaredBy: "curated", weight: 2 });
  expect(own("topic:usability")).toEqual({ level: "EXPERIENCED", declaredBy: "curated", weight: 1 });
  expect(edges.get("topic:dementia")).toMatchObject({ level: "BASIC", declaredBy: "curated", weight: 0.5 });
  expect(edges.get("topic:neurodegenerative-diseases")).toMatchObject({
    level: null,
    declaredBy: null,
    isDeclared: false,
    weight: 0.25,
  });
  const formerlyDeclared = edges.get("topic:sensorimotor-rehabilitation");
  expect(formerlyDeclared?.isDeclared ?? false).toBe(false);
});

it("is not undone by seeding again", async () => {
  await database.query("MATCH (seed:Seed {name: 'example'}) REMOVE seed.completedAt");
  await seed(database, ["example"], { progress: silentProgress });
  const rows = await database.query<{ topic: string; source: string }>(
    `MATCH (:Actor {key: $key})-[about:ABOUT]->(topic:Topic)
     RETURN topic.key AS topic, about.source AS source ORDER BY topic`,
    { key: A },
  );
  expect(rows).toEqual([
    { topic: "topic:dementia", source: "curated" },
    { topic: "topic:robotics", source: "curated" },
    { topic: "topic:usability", source: "curated" },
  ]);
}, 60_000);

it("refuses a topic that stands there twice, an old version, and what is no topic", async () => {
  const twice = await set([["topic:robotics"], ["topic:robotics", "BASIC"]], 2);
  expect(twice.userErrors).toEqual([{ code: "INVALID", path: ["input", "topics", "1", "topicId"] }]);
  expect(await set([], 1)).toMatchObject({ userErrors: [{ code: "CONFLICT" }], actor: { version: 2 } });
  const input = { actorId: actorId(A), expectedVersion: 2, topics: [{ topicId: topicId("topic:none") }] };
  const unknown = await api.as(MEMBER).ask(SET, { input });
  expect(unknown.errors?.[0]?.extensions?.["code"]).toBe("NOT_FOUND");
  const stranger = await api.as({ subject: "test|nobody" }).ask(SET, { input });
  expect(stranger.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  const [row] = await database.query("MATCH (a:Actor {key: $key})-[:ABOUT]->() RETURN count(*) AS count", {
    key: A,
  });
  expect(row).toEqual({ count: 3 });
});

it("declares nothing for an empty list", async () => {
  const { actor } = await set([], 2);
  expect(actor!.topics.edges.filter(({ isDeclared }) => isDeclared)).toEqual([]);
});
