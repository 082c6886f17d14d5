import { exportNetwork } from "../../../src/export/exportNetwork";
import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

// A database that has just started plans each statement for the first time.
const database = testDatabase({ timeoutMs: 120_000 });
const api = apiOver(database, 120_000);
jest.setTimeout(180_000);
const manager = api.as(MANAGER);

const MERGE = `mutation ($input: MergeActorsInput!) {
  mergeActors(input: $input) {
    userErrors { code path message } revision
    actor { key name aliases city citySpellings website activityCount status fieldSources { field source } }
  }
}`;

interface Merged {
  mergeActors: {
    userErrors: { code: string; path: string[] }[];
    revision: number | null;
    actor: Record<string, unknown> | null;
  };
}

/**
 * Two records of one organisation, and who is around them.
 *
 *   keep ── both ── double        keep ══ own ══ double (a partnership of the two)
 *   double ── far ── third        double ══ secret ══ third (private)
 */
async function storeDuplicates(): Promise<void> {
  await storeNetwork(database, {
    actors: [
      { key: "org:keep", name: "Haus Muster", city: "Köln", country: "DE", fieldSources: ["name=cluster"] },
      {
        key: "pic:1",
        name: "House of Samples",
        shortName: "HoS",
        city: "Cologne",
        country: "DE",
        website: "https://example.org/",
        status: "REGISTERED",
      },
    ],
    activities: [
      {
        key: "project:both",
        participants: [
          { key: "org:keep", roles: ["PARTICIPANT"], since: "2020-01-01", until: "2021-12-31" },
          { key: "pic:1", roles: ["COORDINATOR"], since: "2019-01-01", until: "2020-12-31" },
        ],
      },
      { key: "project:far", startDate: "2021-01-01", participants: ["pic:1", "org:third"] },
      { key: "partnership:own", label: "Partnership", participants: ["org:keep", "pic:1"] },
      { key: "partnership:secret", label: "Partnership", participants: ["pic:1", "org:third"] },
    ],
  });
  await database.query(
    `MATCH (keep:Actor {key: 'org:keep'}), (double:Actor {key: 'pic:1'}), (third:Actor {key: 'org:third'})
     MATCH (p:Partnership {key: 'partnership:secret'}) SET p.isPrivate = true
     CREATE (lighthouse:Lighthouse {key: 'lighthouse:l', name: 'L', sortKey: 'l'})
     CREATE (topic:Topic {key: 'topic:t', scheme: 'CLUSTER', level: 0, sortKey: 't', labelEn: 'T'})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)
     CREATE (double)-[:ABOUT {origin: 'DECLARED', weight: 1.0, level: 'EXPERT'}]->(topic)
     CREATE (double)-[:MEMBER_OF {key: 'pic:1|lighthouse:l', since: date('2020-05-01'), source: 'cluster'}]->(lighthouse)
     CREATE (keep)-[:PART_OF {source: 'cluster'}]->(double), (double)-[:PART_OF {source: 'cluster'}]->(third)
     CREATE (account:Account {key: 'account:1', subject: 'someone', language: 'DE', createdAt: datetime()})
     CREATE (account)-[:SPEAKS_FOR {key: 'account:1|pic:1', role: 'OWNER', since: datetime()}]->(double)
     CREATE (double)<-[:CAST_BY]-(:TopicVote {key: 'round:1|pic:1'}), (keep)<-[:CAST_BY]-(:TopicVote {key: 'round:1|org:keep'})
     CREATE (double)<-[:CAST_BY]-(:TopicVote {key: 'round:2|pic:1'})
     CREATE (:Thing {key: 'thing:1'})-[:SAYS_SOMETHING_OF {count: 7}]->(double)`,
  );
}

beforeEach(storeDuplicates);

async function merge(survivor: string, ...duplicates: string[]) {
  const input = { survivorId: actorId(survivor), duplicateIds: duplicates.map(actorId) };
  return (await manager.data<Merged>(MERGE, { input })).mergeActors;
}

it("fills what the survivor does not know, and keeps the other names and cities for the search", async () => {
  const { actor, userErrors, revision } = await merge("org:keep", "pic:1");
  expect(userErrors).toEqual([]);
  expect(revision).toBeGreaterThan(0);
  expect(actor).toMatchObject({
    key: "org:keep",
    name: "Haus Muster",
    aliases: ["House of Samples"],
    city: "Köln",
    citySpellings: ["Cologne"],
    website: "https://example.org/",
    status: "REGISTERED",
  });
  expect(actor!["fieldSources"]).toContainEqual({ field: "website", source: "curated" });
  expect(actor!["fieldSources"]).toContainEqual({ field: "name", source: "cluster" });
  const found = await api.data<{ search: { edges: { node: { key: string } }[] } }>(
    `{ search(text: "House of Samples Cologne", kinds: [ACTOR]) { edges { node { ... on Actor { key } } } } }`,
  );
  expect(found.search.edges.map(({ node }) => node.key)).toEqual(["org:keep"]);
});

it("unites participations in one activity and moves the others, without a link of the actor with itself", async () => {
  const { actor } = await merge("org:keep", "pic:1");
  // both and far: what is private is not counted, and the partnership of the two is none any more.
  expect(actor!["activityCount"]).toBe(2);
  const rows = await database.query(
    `MATCH (a:Actor)-[p:TOOK_PART_IN]->(activity) WHERE a.key = 'org:keep'
     RETURN activity.key AS activity, p.key AS key, p.roles AS roles, p.since AS since, p.until AS until ORDER BY activity`,
  );
  expect(rows).toEqual([
    row("partnership:secret", ["PARTICIPANT"], null, null),
    row("project:both", ["COORDINATOR", "PARTICIPANT"], "2019-01-01", "2021-12-31"),
    row("project:far", ["PARTICIPANT"], null, null),
  ]);
  const [counts] = await database.query(
    `RETURN COUNT { ()-[:TOOK_PART_IN]->(:Activity {key: 'project:both'}) } AS participants,
       COUNT { (:RetiredActor)-[:TOOK_PART_IN]-() } AS retired, COUNT { (:Partnership {key: 'partnership:own'}) } AS own,
       COUNT { (:RetiredActivity {key: 'partnership:own'}) } AS history`,
  );
  expect(counts).toEqual({ participants: 1, retired: 0, own: 0, history: 1 });

  function row(activity: string, roles: string[], since: string | null, until: string | null) {
    return { activity, key: `org:keep|${activity}`, roles, since, until };
  }
});

it("takes over memberships, declared topics, accounts, parents and whatever else is tied to a duplicate", async () => {
  await merge("org:keep", "pic:1");
  const ties = await database.query(
    `MATCH (keep:Actor {key: 'org:keep'})-[tie:MEMBER_OF|ABOUT|PART_OF|SPEAKS_FOR|SAYS_SOMETHING_OF|WORKS_ON]-(other)
     RETURN type(tie) AS type, startNode(tie) = keep AS isFrom, other.key AS other, tie.key AS key ORDER BY type`,
  );
  expect(ties).toEqual([
    { type: "ABOUT", isFrom: true, other: "topic:t", key: null },
    { type: "MEMBER_OF", isFrom: true, other: "lighthouse:l", key: "org:keep|lighthouse:l" },
    { type: "PART_OF", isFrom: true, other: "org:third", key: null },
    { type: "SAYS_SOMETHING_OF", isFrom: false, other: "thing:1", key: null },
    { type: "SPEAKS_FOR", isFrom: false, other: "account:1", key: "account:1|org:keep" },
    { type: "WORKS_ON", isFrom: true, other: "topic:t", key: "org:keep|topic:t" },
  ]);
  const [kept] = await database.query(
    "MATCH (:Thing)-[tie:SAYS_SOMETHING_OF]->(), (:Actor {key: 'org:keep'})-[about:ABOUT]->() RETURN tie.count AS count, about.level AS level",
  );
  expect(kept).toEqual({ count: 7, level: "EXPERT" });
  const { me } = await api
    .as({ subject: "someone" })
    .data<{ me: object }>("{ me { speaksFor { actor { key } role } } }");
  expect(me).toEqual({ speaksFor: [{ actor: { key: "org:keep" }, role: "OWNER" }] });
});

it("leaves the survivor one vote in a round", async () => {
  await merge("org:keep", "pic:1");
  const votes = await database.query(
    "MATCH (v:TopicVote) RETURN v.key AS key, COUNT { (v)-[:CAST_BY]->(:Actor {key: 'org:keep'}) } AS cast ORDER BY key",
  );
  expect(votes).toEqual([
    { key: "round:1|org:keep", cast: 1 },
    { key: "round:2|org:keep", cast: 1 },
  ]);
});

it("leads old keys and ids to the survivor, through merges of merges", async () => {
  await merge("org:keep", "pic:1");
  await merge("org:third", "org:keep");
  for (const key of ["pic:1", "org:keep"]) {
    const data = await api.data<Record<string, unknown>>(
      `query ($key: String!, $id: ID!) {
        actor(key: $key) { key } node(id: $id) { ... on Actor { key } } nodes(ids: [$id]) { ... on Actor { key } }
        search(text: $key) { edges { node { ... on Actor { key } } } } egoNetwork(actorId: $id) { center { key } }
      }`,
      { key, id: actorId(key) },
    );
    const third = { key: "org:third" };
    expect(data).toEqual({
      actor: third,
      node: third,
      nodes: [third],
      search: { edges: [{ node: third }] },
      egoNetwork: { center: third },
    });
  }
});

it("takes an old id in a question for paths, and refuses two ids of one actor", async () => {
  await merge("org:keep", "pic:1");
  const paths = `query ($from: ID!, $to: ID!) {
    collaborationPaths(fromId: $from, toId: $to) { shortestHops paths { actors { key } } }
  }`;
  const found = await api.data(paths, { from: actorId("pic:1"), to: actorId("org:third") });
  expect(found).toEqual({
    collaborationPaths: { shortestHops: 1, paths: [{ actors: [{ key: "org:keep" }, { key: "org:third" }] }] },
  });
  const { errors } = await api.ask(paths, { from: actorId("pic:1"), to: actorId("org:keep") });
  expect(errors![0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "toId" } });
});

it("takes the chosen values, and makes the survivor's own name an alias then", async () => {
  const input = {
    survivorId: actorId("org:keep"),
    duplicateIds: [actorId("pic:1")],
    fieldChoices: [{ field: "NAME", fromId: actorId("pic:1") }],
  };
  const { mergeActors } = await manager.data<Merged>(MERGE, { input });
  expect(mergeActors.actor).toMatchObject({ name: "House of Samples", aliases: ["Haus Muster"] });
});

it("refuses what is merged already, unknown or not the present version, and then changes nothing", async () => {
  await merge("org:keep", "pic:1");
  const before = await lines();
  expect((await merge("org:third", "pic:1")).userErrors).toMatchObject([
    { code: "NOT_POSSIBLE", path: ["input", "duplicateIds"] },
  ]);
  expect((await merge("pic:1", "org:third")).userErrors).toMatchObject([
    { code: "NOT_POSSIBLE", path: ["input", "survivorId"] },
  ]);
  expect((await merge("org:keep", "org:keep")).userErrors).toMatchObject([{ code: "INVALID" }]);
  const input = { survivorId: actorId("org:keep"), duplicateIds: [actorId("org:third")] };
  const outdated = { ...input, expectedVersions: [{ id: actorId("org:keep"), version: 1 }] };
  const { mergeActors } = await manager.data<Merged>(MERGE, { input: outdated });
  expect(mergeActors).toMatchObject({ userErrors: [{ code: "CONFLICT" }], actor: { key: "org:keep" } });
  const unknown = await manager.ask(MERGE, { input: { ...input, duplicateIds: [actorId("org:none")] } });
  expect(unknown.errors![0]).toMatchObject({ extensions: { code: "NOT_FOUND" } });
  expect(await lines()).toEqual(before);
});

it("is done once when asked for twice at once, and never in a circle", async () => {
  const answers = await Promise.all([
    merge("org:keep", "pic:1"),
    merge("org:keep", "pic:1"),
    merge("pic:1", "org:keep"),
    merge("pic:1", "org:keep"),
  ]);
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(await database.query("MATCH (a:Actor) RETURN count(a) AS count")).toEqual([{ count: 2 }]);
  const ring = await Promise.all([
    merge("org:third", "org:keep", "pic:1"),
    merge("org:keep", "org:third"),
    merge("pic:1", "org:third"),
  ]);
  expect(ring.filter(({ userErrors }) => userErrors.length === 0).length).toBeLessThanOrEqual(1);
  expect(await database.query("MATCH (a:Actor) WHERE a.key <> '' RETURN count(a) AS count")).not.toEqual([
    { count: 0 },
  ]);
});

it("records the merge with what was moved, and tells subscribers of both", async () => {
  await merge("org:keep", "pic:1");
  const { auditEntries } = await manager.data<{ auditEntries: { edges: { node: Entry }[] } }>(
    `{ auditEntries(filter: {actions: ["mergeActors"]}) { edges { node { targetKey changes { field before after } } } } }`,
  );
  interface Entry {
    targetKey: string;
    changes: { field: string; before: string | null; after: string | null }[];
  }
  const entry = (key: string) => auditEntries.edges.find(({ node }) => node.targetKey === key)!.node.changes;
  expect(entry("org:keep")).toContainEqual({ field: "absorbed", before: null, after: '["pic:1"]' });
  expect(entry("pic:1")).toContainEqual({ field: "mergedInto", before: null, after: '"org:keep"' });
  const moved = entry("pic:1").find(({ field }) => field === "TOOK_PART_IN")!.before!;
  expect(JSON.parse(moved)).toHaveLength(4);
  expect(api.announced.slice(-2)).toEqual([
    { channel: "actorChanged", key: "org:keep" },
    { channel: "actorChanged", key: "pic:1" },
  ]);
});

it("keeps a duplicate's private partnership private", async () => {
  await merge("org:keep", "pic:1");
  expect(
    await database.query("MATCH (p:Partnership {key: 'partnership:secret'}) RETURN p.isPrivate AS isPrivate"),
  ).toEqual([{ isPrivate: true }]);
});

it("lists the merged record for managers, with its survivor, and for nobody else", async () => {
  await merge("org:keep", "pic:1");
  const list = `{ retiredActors(filter: {reasons: [MERGED]}) { totalCount edges { node { key name reason survivor { key } } } } }`;
  expect(await manager.data(list)).toEqual({
    retiredActors: {
      totalCount: 1,
      edges: [
        {
          node: {
            key: "pic:1",
            name: "House of Samples",
            reason: "MERGED",
            survivor: { key: "org:keep" },
          },
        },
      ],
    },
  });
  expect((await api.ask(list)).errors![0]!.extensions["code"]).toBe("UNAUTHENTICATED");
  const node = `query ($id: ID!) { node(id: $id) { id } }`;
  const id = encodeId("RetiredActor", "pic:1");
  expect(await manager.data(node, { id })).toEqual({ node: { id } });
  expect(await api.data(node, { id })).toEqual({ node: null });
});

async function lines(): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportNetwork(database)) all.push(line);
  return all;
}
