import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase({ timeoutMs: 120_000 });
const api = apiOver(database, 120_000);
jest.setTimeout(180_000);
const manager = api.as(MANAGER);

const UNDO = `mutation ($input: UndoMergeInput!) {
  undoMerge(input: $input) {
    userErrors { code path } revision notGivenBack { subject key reason }
    actor { key version name website } survivor { key version name website aliases citySpellings fieldSources { field source } }
  }
}`;

interface Undone {
  undoMerge: {
    userErrors: { code: string; path: string[] }[];
    revision: number | null;
    notGivenBack: { subject: string; key: string | null; reason: string }[] | null;
    actor: Record<string, unknown> | null;
    survivor: Record<string, unknown> | null;
  };
}

/**
 *   keep ── both ── double ── far ── third      keep ══ own ══ double (a partnership of the two)
 *   double is a part of keep, has a topic, a vote, a place in a lighthouse and a person who speaks for it
 */
beforeEach(async () => {
  await storeNetwork(database, {
    actors: [
      { key: "org:keep", name: "Haus Muster", city: "Köln", country: "DE", fieldSources: ["name=cluster"] },
      {
        ...{ key: "pic:1", name: "House of Samples", city: "Cologne", country: "DE" },
        ...{
          website: "https://example.org/",
          foundedYear: 1990,
          fieldSources: ["name=cordis", "website=cordis"],
        },
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
    ],
  });
  await database.query(
    `MATCH (keep:Actor {key: 'org:keep'}), (double:Actor {key: 'pic:1'})
     CREATE (lighthouse:Lighthouse {key: 'lighthouse:l', name: 'L', sortKey: 'l'})
     CREATE (topic:Topic {key: 'topic:t', scheme: 'CLUSTER', level: 0, sortKey: 't', labelEn: 'T'})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)
     CREATE (double)-[:ABOUT {origin: 'DECLARED', weight: 1.0, level: 'EXPERT'}]->(topic)
     CREATE (double)-[:MEMBER_OF {key: 'pic:1|lighthouse:l', since: date('2020-05-01'), source: 'cluster'}]->(lighthouse)
     CREATE (double)-[:PART_OF {source: 'cluster'}]->(keep)
     CREATE (account:Account {key: 'account:1', subject: 'someone', language: 'DE', createdAt: datetime()})
     CREATE (account)-[:SPEAKS_FOR {key: 'account:1|pic:1', role: 'OWNER', since: datetime()}]->(double)
     CREATE (double)<-[:CAST_BY]-(:TopicVote {key: 'round:2|pic:1'})`,
  );
});

/** Every tie of the network and every property of actors and activities, but what counts up. */
async function state(): Promise<string[]> {
  const nodes = await database.query<{ node: object; labels: string[] }>(
    `MATCH (n) WHERE n.key IS NOT NULL AND NOT n:Mutex AND NOT n:AuditEntry
       AND NOT n:NetworkRevision AND NOT n:NetworkChange AND NOT n:AwaitingTopics
       AND coalesce(n.subject, '') <> $manager
     RETURN n {.*, version: null, fieldSources: [each IN coalesce(n.fieldSources, []) WHERE true | each]} AS node, labels(n) AS labels`,
    { manager: MANAGER.subject },
  );
  const ties = await database.query<object>(
    `MATCH (a)-[r]->(b) WHERE a.key IS NOT NULL AND b.key IS NOT NULL AND NOT a:AuditEntry
     RETURN a.key AS from, type(r) AS type, properties(r) AS says, b.key AS to`,
  );
  return [...nodes, ...ties].map((each) => JSON.stringify(sorted(each))).sort();
}

/** With properties by name, and without those that are unknown or empty. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && JSON.stringify(each) !== "[]");
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}

async function merge(survivor: string, ...duplicates: string[]): Promise<void> {
  const input = { survivorId: actorId(survivor), duplicateIds: duplicates.map(actorId) };
  const { mergeActors } = await manager.data<{ mergeActors: { userErrors: object[] } }>(
    "mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { userErrors { code } } }",
    { input },
  );
  expect(mergeActors.userErrors).toEqual([]);
}

async function undo(key: string) {
  const input = { retiredActorId: encodeId("RetiredActor", key) };
  return (await manager.data<Undone>(UNDO, { input })).undoMerge;
}

/** Deriving makes what the fixture left out, so both sides of a comparison are derived. */
async function derived(): Promise<string[]> {
  await merge("org:keep", "pic:1");
  await undo("pic:1");
  return state();
}

it("leaves everything as it was before the merge, when nothing happened since", async () => {
  const fixture = (await state()).filter((line) => !line.includes("WORKS_ON"));
  const before = await derived();
  expect(
    before.filter((line) => /TOOK_PART_IN|SPEAKS_FOR|MEMBER_OF|ABOUT|PART_OF|CAST_BY/.test(line)),
  ).toEqual(fixture.filter((line) => /TOOK_PART_IN|SPEAKS_FOR|MEMBER_OF|ABOUT|PART_OF|CAST_BY/.test(line)));
  await merge("org:keep", "pic:1");
  const { userErrors, notGivenBack, revision, actor, survivor } = await undo("pic:1");
  expect({ userErrors, notGivenBack }).toEqual({ userErrors: [], notGivenBack: [] });
  expect(revision).toBeGreaterThan(0);
  expect(actor).toEqual({
    key: "pic:1",
    version: 3,
    name: "House of Samples",
    website: "https://example.org/",
  });
  expect(survivor).toEqual({
    ...{ key: "org:keep", version: 5, name: "Haus Muster", website: null, aliases: [], citySpellings: [] },
    fieldSources: [{ field: "name", source: "cluster" }],
  });
  expect(await state()).toEqual(before);
});

it("leaves with the survivor what was changed or removed since, and says so", async () => {
  await merge("org:keep", "pic:1");
  await database.query(
    `MATCH (keep:Actor {key: 'org:keep'})
     SET keep.website = 'https://new.example.org/'
     WITH keep
     MATCH (keep)-[both:TOOK_PART_IN]->(:Project {key: 'project:both'}), (keep)<-[speaks:SPEAKS_FOR]-()
     SET both.contribution = 5.0 DELETE speaks`,
  );
  const { notGivenBack, actor, survivor } = await undo("pic:1");
  expect(notGivenBack).toEqual([
    { subject: "website", key: null, reason: "CHANGED" },
    { subject: "SPEAKS_FOR", key: "account:1", reason: "REMOVED" },
    { subject: "TOOK_PART_IN", key: "project:both", reason: "CHANGED" },
  ]);
  expect([actor!["website"], survivor!["website"]]).toEqual([
    "https://example.org/",
    "https://new.example.org/",
  ]);
  const rows = await database.query(
    "MATCH (a:Actor)-[:TOOK_PART_IN]->(p:Project) RETURN a.key AS who, p.key AS what ORDER BY what, who",
  );
  expect(rows).toEqual([
    { who: "org:keep", what: "project:both" },
    { who: "org:third", what: "project:far" },
    { who: "pic:1", what: "project:far" },
  ]);
});

it("leaves with the survivor what came to it after the merge", async () => {
  await merge("org:keep", "pic:1");
  await database.query(
    `MATCH (keep:Actor {key: 'org:keep'}), (far:Project {key: 'project:far'})
     SET keep.shortName = 'HM'
     CREATE (keep)-[:TOOK_PART_IN {key: 'org:keep|project:new', roles: ['PARTICIPANT'], source: 'curated'}]->
       (:Activity:Project {key: 'project:new', name: 'New', sortKey: 'new', isExample: false})`,
  );
  expect((await undo("pic:1")).notGivenBack).toEqual([]);
  const [row] = await database.query(
    `MATCH (keep:Actor {key: 'org:keep'})-[:TOOK_PART_IN]->(p:Project)
     WITH keep, p ORDER BY p.key
     RETURN keep.shortName AS shortName, collect(p.key) AS projects`,
  );
  expect(row).toEqual({ shortName: "HM", projects: ["project:both", "project:new"] });
});

it("leads the old key and id to the actor again, and can be merged and undone again", async () => {
  await merge("org:keep", "pic:1");
  await undo("pic:1");
  const question = 'query ($id: ID!) { actor(key: "pic:1") { key } node(id: $id) { ... on Actor { key } } }';
  const itself = { key: "pic:1" };
  expect(await api.data(question, { id: actorId("pic:1") })).toEqual({ actor: itself, node: itself });
  await merge("org:keep", "pic:1");
  expect(await api.data(question, { id: actorId("pic:1") })).toMatchObject({ actor: { key: "org:keep" } });
  expect((await undo("pic:1")).notGivenBack).toEqual([]);
});

it("gives each of several duplicates its own, the latest first", async () => {
  await merge("org:keep", "pic:1");
  await merge("org:keep", "org:third");
  expect((await undo("org:third")).notGivenBack).toEqual([]);
  expect((await undo("pic:1")).notGivenBack).toEqual([]);
  await merge("org:keep", "pic:1", "org:third");
  expect((await undo("org:third")).notGivenBack).toEqual([]);
  expect((await undo("pic:1")).notGivenBack).toEqual([]);
  const rows = await database.query(
    "MATCH (a:Actor)-[:TOOK_PART_IN]->(p:Project {key: 'project:far'}) RETURN a.key AS who ORDER BY who",
  );
  expect(rows).toEqual([{ who: "org:third" }, { who: "pic:1" }]);
});

it("is refused where the survivor is out itself, and unknown for what was not merged", async () => {
  await merge("org:keep", "pic:1");
  await merge("org:third", "org:keep");
  expect((await undo("pic:1")).userErrors).toEqual([
    { code: "NOT_POSSIBLE", path: ["input", "retiredActorId"] },
  ]);
  expect((await undo("org:keep")).userErrors).toEqual([]);
  expect((await undo("pic:1")).userErrors).toEqual([]);
  for (const key of ["pic:1", "org:none"]) {
    const { errors } = await manager.ask(UNDO, { input: { retiredActorId: encodeId("RetiredActor", key) } });
    expect(errors![0]!.extensions["code"]).toBe("NOT_FOUND");
  }
});

it("is done once when asked for twice at once, recorded, and told of both", async () => {
  await merge("org:keep", "pic:1");
  const input = { retiredActorId: encodeId("RetiredActor", "pic:1") };
  // Two managers, as the writes of one wait for each other anyway.
  const answers = await Promise.all(
    ["one", "two"].map((subject) => api.as({ subject, roles: ["MANAGER"] }).ask(UNDO, { input })),
  );
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  expect(api.announced.slice(-2)).toEqual([
    { channel: "actorChanged", key: "org:keep" },
    { channel: "actorChanged", key: "pic:1" },
  ]);
  const { auditEntries } = await manager.data<{
    auditEntries: { edges: { node: { targetKey: string; changes: object[] } }[] };
  }>(
    `{ auditEntries(filter: {actions: ["undoMerge"]}) { edges { node { targetKey changes { field before after } } } } }`,
  );
  const entry = auditEntries.edges.map(({ node }) => node).find(({ targetKey }) => targetKey === "pic:1");
  expect(entry!.changes).toContainEqual({ field: "mergedInto", before: '"org:keep"', after: null });
});
