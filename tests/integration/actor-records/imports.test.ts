import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { retire, takeTurn } from "../../../src/actor-records/retire";
import { exportChecksum, exportNetwork } from "../../../src/export/exportNetwork";
import { encodeId } from "../../../src/graphql/nodeId";
import { importCordis } from "../../../src/import/importCordis";
import { silentProgress as progress } from "../../../src/progress/silentProgress";
import { seedDataset } from "../../../src/seed/seedDataset";
import { apiOver, MANAGER } from "../../support/api";
import { actorId } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";
import { cordisDirectory, smallTables, type Tables, writeTables } from "../import/cordisDirectory";

const database = testDatabase({ timeoutMs: 120_000 });
const manager = apiOver(database, 120_000).as(MANAGER);
jest.setTimeout(300_000);

const [ALPHA, BETA, GAMMA] = ["pic:999900001", "pic:999900002", "pic:999900003"];
const [HEART, GAIT] = ["cordis:900000001", "cordis:900000003"];

let tables: Tables;
let directory: string;

const again = () => importCordis(database, directory, { skipInvalid: false, progress });

beforeEach(async () => {
  await database.reset();
  tables = smallTables();
  directory = cordisDirectory(tables);
  await again();
});

async function change<Result>(mutation: string, input: object): Promise<Result> {
  const field = /\w+/.exec(mutation)![0];
  const text = `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { userErrors { code message } ${mutation.slice(field.length)} } }`;
  const data = await manager.data<Record<string, { userErrors: object[] } & Result>>(text, { input });
  expect(data[field]!.userErrors).toEqual([]);
  return data[field]!;
}

const merge = (survivor: string, duplicate: string) =>
  change("mergeActors", { survivorId: actorId(survivor), duplicateIds: [actorId(duplicate)] });

const deactivate = (key: string) =>
  change<{ retiredActor: { id: string } }>("deactivateActor retiredActor { id }", {
    actorId: actorId(key),
    reason: "No longer there.",
  });

async function split(key: string, ...projects: string[]): Promise<string> {
  const { newActor } = await change<{ newActor: { key: string } }>("splitActor newActor { key }", {
    actorId: actorId(key),
    newActor: { name: "Second House", kind: "COMPANY", country: "DE", city: "Bonn" },
    moveActivityIds: projects.map((project) => encodeId("Project", project)),
  });
  return newActor.key;
}

function participations() {
  return database.query<{ who: string; what: string; roles: string[]; contribution: number | null }>(
    `MATCH (a:Actor)-[p:TOOK_PART_IN]->(activity)
     RETURN a.key AS who, activity.key AS what, p.roles AS roles, p.contribution AS contribution ORDER BY what, who`,
  );
}

async function unchangedByImport(counts: object): Promise<void> {
  const [checksum, revision] = [await exportChecksum(database), await database.readRevision()];
  const report = await again();
  expect(report.counts).toMatchObject(counts);
  expect([report.isChanged, await exportChecksum(database)]).toEqual([false, checksum]);
  expect(await database.readRevision()).toBe(revision);
}

it("leaves a merge as it is: the survivor has what the source says of both", async () => {
  await merge(ALPHA, BETA);
  await unchangedByImport({
    organisations: { read: 3, unchanged: 2, retired: 1, created: 0 },
    participations: { read: 5, unchanged: 4, joined: 1, retired: 0, created: 0 },
  });
  expect((await participations()).filter(({ what }) => what === HEART)).toEqual([
    { who: ALPHA, what: HEART, roles: ["COORDINATOR", "PARTICIPANT"], contribution: 1000 },
  ]);
});

it("writes both as their source has them again once a merge is undone", async () => {
  const before = await participations();
  await merge(ALPHA, BETA);
  await change("undoMerge notGivenBack { subject }", { retiredActorId: encodeId("RetiredActor", BETA) });
  expect(await participations()).toEqual(before);
  await unchangedByImport({
    organisations: { read: 3, unchanged: 3, retired: 0 },
    participations: { read: 5, unchanged: 5, joined: 0, created: 0 },
  });
  tables.participations[1]!["ecContribution"] = "450";
  writeTables(directory, tables);
  await again();
  expect((await participations()).find(({ who, what }) => who === BETA && what === HEART)).toMatchObject({
    contribution: 450,
  });
});

it("follows its source in what a merged organisation took part in", async () => {
  await merge(ALPHA, BETA);
  tables.participations[1]!["ecContribution"] = "450";
  tables.participations.push({ projectId: "900000002", orgId: "999900002", role: "thirdParty" });
  tables.participations.splice(3, 1);
  writeTables(directory, tables);
  await again();
  const found = await participations();
  expect(found.map(({ who, what }) => [who, what])).toEqual([
    [ALPHA, HEART],
    [ALPHA, "cordis:900000002"],
    [GAMMA, GAIT],
  ]);
  expect(found[0]).toMatchObject({ contribution: 1050 });
  await unchangedByImport({ participations: { created: 0, updated: 0, removed: 0 } });
});

it("gives what was split off to the new actor, changes included, and never back", async () => {
  const part = await split(BETA, GAIT);
  expect(part).toBe("org:second-house");
  await unchangedByImport({ participations: { read: 5, unchanged: 5, created: 0, removed: 0 } });
  tables.participations[3]!["ecContribution"] = "77";
  writeTables(directory, tables);
  await again();
  expect((await participations()).filter(({ what }) => what === GAIT)).toMatchObject([
    { who: part, contribution: 77 },
    { who: GAMMA },
  ]);
  tables.participations.splice(3, 1);
  writeTables(directory, tables);
  await again();
  tables.participations.push({ projectId: "900000003", orgId: "999900002", role: "participant" });
  writeTables(directory, tables);
  await again();
  expect((await participations()).filter(({ what }) => what === GAIT)).toMatchObject([
    { who: part, roles: ["PARTICIPANT"] },
    { who: GAMMA },
  ]);
});

it("knows who has what after splits and merges of each other", async () => {
  await merge(ALPHA, BETA);
  const part = await split(ALPHA, HEART);
  await unchangedByImport({ participations: { created: 0, removed: 0 } });
  expect((await participations()).filter(({ what }) => what === HEART)).toMatchObject([
    { who: part, contribution: 1000 },
  ]);
  await merge(GAMMA, part);
  await unchangedByImport({ participations: { created: 0, removed: 0 } });
  await merge(ALPHA, GAMMA);
  await unchangedByImport({ participations: { created: 0, removed: 0 } });
  expect((await participations()).map(({ who }) => who)).toEqual([ALPHA, ALPHA, ALPHA]);
});

it("never brings back what was deactivated, and reactivation brings back all of it", async () => {
  const before = await exportChecksum(database);
  const { retiredActor } = await deactivate(ALPHA);
  expect(await participations()).toHaveLength(3);
  await unchangedByImport({
    organisations: { retired: 1, unchanged: 2 },
    participations: { retired: 2, unchanged: 3, created: 0 },
  });
  await change("reactivateActor", { retiredActorId: retiredActor.id });
  expect(await exportChecksum(database)).toBe(before);
  await unchangedByImport({ organisations: { retired: 0, unchanged: 3 }, participations: { unchanged: 5 } });
});

it("never brings back the key of an erased actor, of which nothing else is left", async () => {
  await merge(ALPHA, BETA);
  await database.write(async (transaction) => {
    await takeTurn(transaction);
    await retire(transaction, ALPHA, "ERASED");
  });
  await unchangedByImport({ organisations: { retired: 2, unchanged: 1 }, participations: { retired: 4 } });
  const lines: string[] = [];
  for await (const line of exportNetwork(database)) lines.push(line);
  expect(lines.join("\n").toLowerCase()).not.toMatch(/alpha|beta|koln|köln|bonn/);
});

it("takes the turn of a merge that runs at the same time", async () => {
  tables.participations.push({ projectId: "900000002", orgId: "999900002", role: "participant" });
  tables.organisations.push({ id: "999900004", name: "DELTA" });
  writeTables(directory, tables);
  await Promise.all([again(), merge(ALPHA, BETA), again()]);
  await again();
  const [row] = await database.query(
    `RETURN COUNT { (:RetiredActor)-[:TOOK_PART_IN]-() } AS retired, COUNT { (:Actor {key: '${BETA}'}) } AS beta,
       COUNT { (:Actor {key: '${ALPHA}'})-[:TOOK_PART_IN]->() } AS alpha`,
  );
  expect(row).toEqual({ retired: 0, beta: 0, alpha: 3 });
  await unchangedByImport({ participations: { created: 0, removed: 0 } });
});

it("leaves a merged, split or deactivated actor of a dataset as it is", async () => {
  await database.reset();
  const files = mkdtempSync(join(tmpdir(), "lighthouse-dataset-"));
  writeDataset(files);
  const seedAgain = () => seedDataset(database, "example", files, { isExample: true, progress });
  await seedAgain();
  await merge("example:keep", "example:double");
  const lighthouse = encodeId("Lighthouse", "lighthouse:l");
  const { newActor } = await change<{ newActor: { key: string } }>("splitActor newActor { key }", {
    actorId: actorId("example:whole"),
    newActor: { name: "Part", kind: "COMPANY" },
    moveMembershipIds: [lighthouse],
  });
  await deactivate("example:gone");
  const [checksum, revision] = [await exportChecksum(database), await database.readRevision()];
  const report = await seedAgain();
  expect(report).toMatchObject({ created: 0, updated: 0, isChanged: false, relationshipsRemoved: 0 });
  expect([await exportChecksum(database), await database.readRevision()]).toEqual([checksum, revision]);
  const members = await database.query(
    "MATCH (a:Actor)-[m:MEMBER_OF]->(:Lighthouse) RETURN a.key AS who, m.since AS since ORDER BY who",
  );
  expect(members).toEqual([
    { who: "example:keep", since: "2019-01-01" },
    { who: newActor.key, since: null },
  ]);
  expect(await database.query("MATCH (p:Partnership) RETURN p.key AS key")).toEqual([]);
});

/** Four actors in a lighthouse; a partnership of two that are merged. */
function writeDataset(directory: string): void {
  const actors = ["keep", "double", "whole", "gone"].map((name) => ({
    key: `example:${name}`,
    name: `Example ${name}`,
    aliases: [],
    kind: "COMPANY",
    status: "REGISTERED",
    valueChainStages: [],
    lifeCoursePhases: [],
    topics: [],
  }));
  const lighthouse = {
    key: "lighthouse:l",
    name: "L",
    startYear: 2020,
    descriptionDe: "L",
    descriptionEn: "L",
    topics: [],
    members: [
      { actor: "example:keep", since: "2020-01-01" },
      { actor: "example:double", since: "2019-01-01" },
      { actor: "example:whole" },
      { actor: "example:gone" },
    ],
  };
  const partnership = {
    key: "partnership:own",
    name: "Own",
    kind: "RESEARCH",
    documentedBy: [],
    topics: [],
    partners: ["keep", "double"].map((name) => ({ actor: `example:${name}`, roles: ["PARTNER"] })),
  };
  const files = { actors, lighthouses: [lighthouse], partnerships: [partnership] };
  for (const [name, entries] of Object.entries(files))
    writeFileSync(join(directory, `${name}.json`), JSON.stringify(entries));
}
