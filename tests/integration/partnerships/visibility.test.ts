import { encodeId } from "../../../src/graphql/nodeId";
import { deriveActors } from "../../../src/topics/derive/deriveActors";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, type FixtureActivity, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

const SECRET = "partnership:secret";
const ASKERS = {
  anonymous: api,
  "a machine": api.as({ subject: "machine", isReadOnly: true }),
  "somebody of no actor": api.as({ subject: "nobody" }),
  "a member of another actor": api.as({ subject: "of cora" }),
  party: api.as({ subject: "of anna" }),
  manager: api.as(MANAGER),
  auditor: api.as({ subject: "auditor", roles: ["AUDITOR"] }),
};
const BLIND = ["anonymous", "a machine", "somebody of no actor", "a member of another actor"] as const;
const SIGHTED = ["party", "manager", "auditor"] as const;

//   anna ══ secret: a private partnership about "hidden", documented by q ══ bert
//   anna ── p ── cora ── q ── bert      p, q about "shared"; dora takes part in q
const PUBLIC: FixtureActivity[] = [
  { key: "p", startDate: "2020-01-01", participants: ["anna", "cora"] },
  { key: "q", startDate: "2021-01-01", participants: ["cora", "bert", "dora"] },
  { key: "open", label: "Partnership", startDate: "2019-01-01", participants: ["anna", "cora"] },
];
const PRIVATE: FixtureActivity = {
  key: SECRET,
  label: "Partnership",
  startDate: "2024-01-01",
  participants: ["anna", "bert"],
};

async function store(activities: FixtureActivity[]): Promise<void> {
  await storeNetwork(database, { activities });
  await database.query(
    `UNWIND ['shared', 'hidden'] AS key
     CREATE (topic:Topic {key: key, labelEn: key, level: 0, scheme: 'CLUSTER', sortKey: key, isExample: false,
       altLabelsDe: [], altLabelsEn: [], searchNames: key, searchText: ''})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)
     WITH topic
     MATCH (activity:Activity)
     WHERE (topic.key = 'shared') = activity:Project
     CREATE (activity)-[:ABOUT {weight: 1.0, origin: 'SOURCE'}]->(topic)`,
  );
  await database.query(
    `MATCH (secret:Partnership {key: $key}), (q:Project {key: 'q'})
     SET secret.isPrivate = true, secret.name = 'Secret alliance', secret.kind = 'RESEARCH',
       secret.searchNames = 'secret alliance'
     CREATE (secret)-[:DOCUMENTED_BY]->(q)`,
    { key: SECRET },
  );
  await database.query("MATCH (open:Partnership {key: 'open'}) SET open.kind = 'NETWORK'");
  await database.write((transaction) => deriveActors(transaction, ["anna", "bert", "cora", "dora"]));
  await givenMember(database, "of anna", "anna");
  await givenMember(database, "of cora", "cora");
}

const LINK = "strength linkCount firstYear lastYear";
const ENDS = { anna: actorId("anna"), bert: actorId("bert"), secret: encodeId("Partnership", SECRET) };

/** Everything that could tell of a private partnership, and whether those who see it are told something else. */
const QUESTIONS: Record<string, string> = {
  "node and nodes": `query ($secret: ID!) { node(id: $secret) { id } nodes(ids: [$secret]) { id } }`,
  "partnerships of an actor": `{ actor(key: "anna") { partnerships { totalCount
    edges { cursor weight node { key name kind participantCount isPrivate
      partners { totalCount edges { node { key } } } topics { totalCount } documentedBy { totalCount } } } } } }`,
  "collaboration paths": `query ($anna: ID!, $bert: ID!) { collaborationPaths(fromId: $anna, toId: $bert) {
    shortestHops chainCount truncated paths { hops strength actors { key }
      steps { strength firstYear lastYear evidenceCount
        evidence { ... on Project { key } ... on Partnership { key } } } } } }`,
  "paths over partnerships": `query ($anna: ID!, $bert: ID!) {
    collaborationPaths(fromId: $anna, toId: $bert, linkKinds: [PARTNERSHIP], activeOn: "2024-06-01") { shortestHops } }`,
  "ego network": `query ($anna: ID!) { egoNetwork(actorId: $anna, hops: 2) { actorCount linkCount truncated
    actors { key } rings { hops actorCount } links { source { key } target { key } kinds ${LINK} } } }`,
  collaborators: `{ actor(key: "anna") { collaborators { totalCount edges { cursor ${LINK} node { key } } } } }`,
  "shared-topic neighbours": `{ actor(key: "anna") { sharedTopicNeighbours(includeCollaborators: true) { totalCount
    edges { score hops alreadyCollaborates sharedTopicCount node { key } } } } }`,
  "neighbours but collaborators": `{ actor(key: "anna") { sharedTopicNeighbours { totalCount edges { node { key } } } } }`,
};

/** The same for everybody, those who see the partnership included. */
const EQUAL_QUESTIONS: Record<string, string> = {
  "actors by activity count": `{ actors(orderBy: ACTIVITY_COUNT) { edges { cursor node { key activityCount } }
    facets { topics { values { count topic { key } } } } } }`,
  "topics of an actor": `{ actor(key: "bert") { topics(includeBroader: true) { totalCount
    edges { weight activityCount since until node { key } } } } }`,
  "topics by actor count": `{ topics(orderBy: ACTOR_COUNT) { edges { cursor node { key actors { totalCount edges { weight node { key } } } } } } }`,
  search: `{ search(text: "secret alliance") { totalCount } other: search(text: "${SECRET}") { totalCount } }`,
};

async function answersOf(questions: Record<string, string>): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [who, asker] of Object.entries(ASKERS)) {
    for (const [what, question] of Object.entries(questions)) {
      const variables = Object.fromEntries(
        Object.entries(ENDS).filter(([name]) => question.includes(`$${name}:`)),
      );
      answers[`${who}: ${what}`] = await asker.data(question, variables);
    }
  }
  return answers;
}

let without: Record<string, unknown>;
let present: Record<string, unknown>;

beforeAll(async () => {
  await store(PUBLIC);
  without = await answersOf({ ...QUESTIONS, ...EQUAL_QUESTIONS });
  await store([...PUBLIC, PRIVATE]);
  present = await answersOf({ ...QUESTIONS, ...EQUAL_QUESTIONS });
}, 60_000);

describe.each(BLIND)("to %s", (who) => {
  it.each(Object.keys({ ...QUESTIONS, ...EQUAL_QUESTIONS }))("%s: as if it did not exist", (what) => {
    expect(present[`${who}: ${what}`]).toEqual(without[`${who}: ${what}`]);
  });
});

describe.each(SIGHTED)("to its %s", (who) => {
  it.each(Object.keys(QUESTIONS))("%s: it is there", (what) => {
    expect(present[`${who}: ${what}`]).not.toEqual(without[`${who}: ${what}`]);
  });

  it.each(Object.keys(EQUAL_QUESTIONS))("%s: what everybody reads", (what) => {
    expect(present[`${who}: ${what}`]).toEqual(present[`anonymous: ${what}`]);
  });
});

it("a party reads all of it, and meets the partner on a path of one hop", () => {
  expect(present["party: collaboration paths"]).toMatchObject({
    collaborationPaths: {
      shortestHops: 1,
      paths: [{ steps: [{ strength: 1, evidence: [{ key: SECRET }] }] }],
    },
  });
  expect(present["party: partnerships of an actor"]).toMatchObject({
    actor: {
      partnerships: {
        totalCount: 2,
        edges: [
          {
            node: {
              name: "Secret alliance",
              isPrivate: true,
              partners: { totalCount: 2 },
              topics: { totalCount: 1 },
              documentedBy: { totalCount: 1 },
            },
          },
          { node: { key: "open", isPrivate: false } },
        ],
      },
    },
  });
});

it("a cursor that a party got leads others through the public list", async () => {
  const { actor } = present["party: partnerships of an actor"] as {
    actor: { partnerships: { edges: { cursor: string }[] } };
  };
  const after = actor.partnerships.edges[0]!.cursor;
  const question = `query ($after: String) { actor(key: "anna") {
    partnerships(after: $after) { totalCount edges { node { key } } pageInfo { hasPreviousPage hasNextPage } } } }`;
  const answer = await api.data<{ actor: { partnerships: object } }>(question, { after });
  expect(answer.actor.partnerships).toMatchObject({ totalCount: 1, edges: [{ node: { key: "open" } }] });
});
