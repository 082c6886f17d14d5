import { encodeId } from "../../../src/graphql/nodeId";
import { NetworkReader } from "../../../src/projection/networkReader";
import { ProjectionRepository } from "../../../src/projection/projection.repository";
import { seededRandom } from "../../../src/collections/seededRandom";
import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenLighthouse } from "../../support/people";
import { readNetwork } from "../../support/readNetwork";
import { testDatabase } from "../../support/testDatabase";

const STEPS = 60;
const database = testDatabase();
const api = apiOver(database).as(MANAGER);
const random = seededRandom(20_260_101);

const LIGHTHOUSE = "lighthouse:l";
const TOPICS = ["topic:one", "topic:two", "topic:three"];

beforeAll(async () => {
  const participants = (keys: string) => [...keys].map((key) => `org:${key}`);
  await storeNetwork(database, {
    actors: [..."abcdefgh"].map((key) => ({ key: `org:${key}`, status: "REGISTERED" })),
    activities: [
      { key: "project:one", participants: participants("abc") },
      { key: "project:two", participants: participants("bcd") },
      { key: "project:three", participants: participants("ef") },
      { key: "group:one", label: "ProjectGroup", participants: participants("ab") },
      { key: "partnership:one", label: "Partnership", participants: participants("ef") },
      { key: "partnership:two", label: "Partnership", participants: participants("gh"), isPrivate: true },
    ],
  });
  await givenLighthouse(database, LIGHTHOUSE);
  await database.query(
    `UNWIND $topics AS key
     CREATE (topic:Topic {key: key, labelDe: key, labelEn: key, sortKey: key, scheme: 'CLUSTER', level: 0, isExample: false,
       altLabelsDe: [], altLabelsEn: [], searchNames: key, searchText: ''})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)
     WITH collect(topic) AS topics
     MATCH (project:Project)
     SET project.euroSciVocPaths = [], project.isAboutHealth = true
     WITH topics, project
     UNWIND topics[0..2] AS topic
     CREATE (project)-[:ABOUT {weight: 1.0, origin: 'SOURCE', key: project.key + topic.key}]->(topic)`,
    { topics: TOPICS },
  );
  await database.query(
    `MATCH (group:ProjectGroup), (lighthouse:Lighthouse)
     SET group.nameDe = 'Gruppe', group.nameEn = 'Group'
     CREATE (group)-[:BELONGS_TO {source: 'example'}]->(lighthouse)`,
  );
}, 120_000);

const pick = <Value>(values: readonly Value[]): Value | undefined =>
  values[Math.floor(random() * values.length)];
const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => random() < 0.5);

async function keysOf(label: string): Promise<string[]> {
  const rows = await database.query<{ key: string }>(
    `MATCH (node:${label}) RETURN node.key AS key ORDER BY key`,
  );
  return rows.map(({ key }) => key);
}

/** Something that is there, by its id. */
async function anyOf(type: string, label = type): Promise<string | null> {
  const key = pick(await keysOf(label));
  return key === undefined ? null : encodeId(type, key);
}

async function versioned(label: string): Promise<{ key: string; version: number }> {
  const key = pick(await keysOf(label));
  const [row] = await database.query<{ version: number }>(
    `MATCH (node:${label} {key: $key}) RETURN coalesce(node.version, 1) AS version`,
    { key },
  );
  return { key: key!, version: row!.version };
}

async function ofActor() {
  const { key, version } = await versioned("Actor");
  return { actorId: encodeId("Actor", key), expectedVersion: version };
}

async function ofPartnership() {
  const { key, version } = await versioned("Partnership");
  return { id: encodeId("Partnership", key), expectedVersion: version };
}

/** What a manager may try, by mutation; what makes no sense is refused, which is no change either. */
const TRIES: Readonly<Record<string, () => Promise<object>>> = {
  updateActor: async () => {
    const isLookingForPartners = random() < 0.5;
    const partOfId = random() < 0.3 ? null : await anyOf("Actor");
    return { ...(await ofActor()), isLookingForPartners, city: pick(["Bonn", "Aachen"]), partOfId };
  },
  setActorTopics: async () => ({
    ...(await ofActor()),
    topics: some(TOPICS).map((key) => ({ topicId: encodeId("Topic", key) })),
  }),
  joinLighthouse: async () => ({
    actorId: await anyOf("Actor"),
    lighthouseId: encodeId("Lighthouse", LIGHTHOUSE),
  }),
  leaveLighthouse: async () => ({
    actorId: await anyOf("Actor"),
    lighthouseId: encodeId("Lighthouse", LIGHTHOUSE),
  }),
  joinProjectGroup: async () => ({
    actorId: await anyOf("Actor"),
    groupId: encodeId("ProjectGroup", "group:one"),
  }),
  leaveProjectGroup: async () => ({
    actorId: await anyOf("Actor"),
    groupId: encodeId("ProjectGroup", "group:one"),
  }),
  declarePartnership: async () => ({
    actorId: await anyOf("Actor"),
    partnerIds: [await anyOf("Actor")],
    kind: pick(["RESEARCH", "CLINICAL", "SUPPLY"]),
    startDate: "2025-01-01",
    isPrivate: random() < 0.5,
    topicIds: some(TOPICS).map((key) => encodeId("Topic", key)),
  }),
  setPartnershipVisibility: async () => ({
    id: (await ofPartnership()).id,
    isPrivate: random() < 0.5,
  }),
  endPartnership: async () => ({ ...(await ofPartnership()), endDate: "2026-01-31" }),
  deactivateActor: async () => ({ actorId: await anyOf("Actor"), reason: "Gone." }),
  reactivateActor: async () => ({ retiredActorId: await anyOf("RetiredActor") }),
  mergeActors: async () => ({ survivorId: await anyOf("Actor"), duplicateIds: [await anyOf("Actor")] }),
  undoMerge: async () => ({ retiredActorId: await anyOf("RetiredActor") }),
  splitActor: async () => ({
    actorId: await anyOf("Actor"),
    newActor: { name: `Part ${Math.floor(random() * 1_000)}`, kind: "COMPANY" },
    moveActivityIds: some(await keysOf("Project")).map((key) => encodeId("Project", key)),
  }),
};

/** Confirms what was declared, on behalf of the partner. */
async function confirmDeclarations(): Promise<void> {
  const rows = await database.query<{ key: string; actorKey: string }>(
    `MATCH (declaration:PartnershipDeclaration {state: 'PENDING'})--(actor:Actor)
     RETURN declaration.key AS key, actor.key AS actorKey`,
  );
  for (const { key, actorKey } of rows)
    await tried("confirmPartnership", {
      id: encodeId("PartnershipDeclaration", key),
      actorId: encodeId("Actor", actorKey),
      isPrivate: random() < 0.5,
    });
}

/** @returns whether the network changed */
async function tried(field: string, input: object): Promise<boolean> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data } = await api.ask<{ answer: { revision: number | null } | null } | null>(
    `mutation ($input: ${type}!) { answer: ${field}(input: $input) { revision userErrors { code } } }`,
    { input },
  );
  return (data?.answer?.revision ?? null) !== null;
}

it("patched again and again, the network stays what it is when it is read whole", async () => {
  const reader = new NetworkReader(new ProjectionRepository(database));
  let network = await readNetwork(database);
  const done = new Set<string>();
  for (let step = 0; step < STEPS; step += 1) {
    const changes = 1 + Math.floor(random() * 2);
    for (let change = 0; change < changes; change += 1) {
      const field = pick(Object.keys(TRIES))!;
      if (await tried(field, await TRIES[field]!())) done.add(field);
      if (field === "declarePartnership") await confirmDeclarations();
    }
    const reading = await reader.read(network, new AbortController().signal);
    expect(reading.isWhole).toBe(false);
    expect({ step, network: reading.network }).toEqual({ step, network: await readNetwork(database) });
    network = reading.network!;
  }
  expect(done.size).toBeGreaterThan(6);
}, 300_000);
