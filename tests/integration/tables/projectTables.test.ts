import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenLighthouse, givenMember } from "../../support/people";
import {
  houses,
  csv,
  importTable,
  outcomes,
  previewTable,
  takeTable,
  wholeDatabase,
  xlsx,
} from "../../support/tables";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase({ timeoutMs: 120_000 });
const api = apiOver(database, 120_000);
jest.setTimeout(180_000);
const manager = api.as(MANAGER);

beforeEach(async () => {
  await storeNetwork(database, {
    actors: houses("a", "b", "c", "d"),
    activities: [
      { key: "group:g", label: "ProjectGroup", participants: [] },
      {
        key: "cordis:101000001",
        startDate: "2021-01-01",
        participants: [
          { key: "org:a", roles: ["COORDINATOR"] },
          { key: "org:b", roles: ["PARTICIPANT"] },
        ],
      },
    ],
  });
  await givenLighthouse(database, "lighthouse:l");
  await database.query(
    `MATCH (l:Lighthouse), (g:ProjectGroup), (p:Project)<-[t:TOOK_PART_IN]-()
     SET l.name = 'Herz & Kreislauf', g.nameDe = 'Gute Gruppe', g.nameEn = 'Good group', t.source = 'cordis',
       p.name = 'HEARTY', p.acronym = 'HEARTY', p.title = 'A study of hearts', p.sortKey = 'hearty cordis:101000001',
       p.fieldSources = ['acronym=cordis', 'name=cordis', 'startDate=cordis', 'title=curated'], p.searchNames = 'hearty',
       p.searchText = 'a study of hearts'`,
  );
  await database.query(
    `CREATE (t:Topic {key: 'topic:ageing', labelDe: 'Alterung', labelEn: 'Ageing', scheme: 'CLUSTER', level: 0, isExample: false,
       altLabelsDe: [], altLabelsEn: [], sortKey: 'ageing topic:ageing'})-[:IMPLIES {weight: 1.0, isDirect: true}]->(t)`,
  );
});

const HEADINGS = [
  ["Akronym", "Titel", "FKZ", "Art der Förderung", "Fördergeber", "Beginn", "Ende", "Gesamtkosten"],
  ["Koordinator", "Partner", "Leuchtturm", "Projektgruppe", "Themen"],
].flat();
const NEW = [
  "MUSTER",
  "Prüfung von Mustern",
  "01 kx 2121",
  "Bund",
  "Ein Ministerium",
  new Date(Date.UTC(2023, 3, 1)),
  "31.3.2026",
  "1.234.567,89 €",
];
const table = async () => ({
  kind: "PROJECTS",
  contentBase64: await xlsx([
    ["Verbundprojekte"],
    HEADINGS,
    [...NEW, "Haus A", "Haus B; org:c", "Herz & Kreislauf", "Good group", "Alterung"],
    [
      "HEARTY",
      "Herzen anders",
      "101000001",
      "EU",
      null,
      null,
      "2024-12-31",
      null,
      "Haus B",
      "Haus D",
      null,
      null,
      null,
    ],
  ]),
});

const stored = (key: string) =>
  database.query<Record<string, unknown>>(
    `MATCH (p:Project {key: $key})
     RETURN p.name AS name, p.title AS title, p.fundingReference AS reference, p.fundingLevel AS level, p.funder AS funder,
       toString(p.startDate) AS since, toString(p.endDate) AS until, p.totalCost AS cost, p.dateOrder AS dateOrder,
       COLLECT { MATCH (p)<-[t:TOOK_PART_IN]-(a) RETURN a.key + ' ' + t.roles[0] + ' ' + t.source ORDER BY a.key } AS sides,
       COLLECT { MATCH (p)-[:BELONGS_TO|ABOUT]->(home) RETURN home.key ORDER BY home.key } AS homes`,
    { key },
  );

it("makes and changes projects exactly as shown, once", async () => {
  const input = await table();
  const empty = await wholeDatabase(database);
  const preview = await previewTable(manager, input);
  const [created, updated] = preview.rows;
  expect(created).toMatchObject({ outcome: "CREATE", targetKey: "project:muster" });
  expect(created!.changes).toEqual(
    expect.arrayContaining([
      { field: "fundingReference", before: null, after: "01KX2121" },
      { field: "fundingLevel", before: null, after: "FEDERAL" },
      { field: "totalCost", before: null, after: "1234567.89" },
      { field: "participants", before: null, after: "org:a (COORDINATOR); org:b; org:c" },
      { field: "belongsTo", before: null, after: "group:g; lighthouse:l" },
      { field: "topics", before: null, after: "topic:ageing" },
    ]),
  );
  expect(updated).toMatchObject({ outcome: "UPDATE", targetKey: "cordis:101000001", keptFields: ["title"] });
  expect(updated!.changes).toEqual([
    { field: "fundingReference", before: null, after: "101000001" },
    { field: "fundingLevel", before: null, after: "EU" },
    { field: "endDate", before: null, after: "2024-12-31" },
    {
      field: "participants",
      before: "org:a (COORDINATOR); org:b",
      after: "org:a; org:b (COORDINATOR); org:d",
    },
  ]);
  expect(await wholeDatabase(database)).toBe(empty);
  const done = await importTable(manager, { ...input, expectedFingerprint: preview.fingerprint });
  expect(done.userErrors).toEqual([]);
  expect(done.preview).toEqual(preview);
  expect(await stored("project:muster")).toEqual([
    {
      name: "MUSTER",
      title: "Prüfung von Mustern",
      reference: "01KX2121",
      level: "FEDERAL",
      funder: "Ein Ministerium",
      since: "2023-04-01",
      until: "2026-03-31",
      cost: 1234567.89,
      dateOrder: "79769598 muster project:muster",
      sides: ["org:a COORDINATOR office", "org:b PARTICIPANT office", "org:c PARTICIPANT office"],
      homes: ["group:g", "lighthouse:l", "topic:ageing"],
    },
  ]);
  expect(await stored("cordis:101000001")).toMatchObject([
    {
      title: "A study of hearts",
      since: "2021-01-01",
      until: "2024-12-31",
      sides: ["org:a PARTICIPANT office", "org:b COORDINATOR office", "org:d PARTICIPANT office"],
    },
  ]);
  expect(
    await database.query("MATCH (:Actor {key: 'org:c'})-[w:WORKS_ON]->(t) RETURN t.key AS topic"),
  ).toEqual([{ topic: "topic:ageing" }]);
  const answer = await api.data(
    `{ projects(first: 5) { edges { node { name fundingLevel funder fundingReference } } } }`,
  );
  expect(JSON.stringify(answer)).toContain(
    '"fundingLevel":"FEDERAL","funder":"Ein Ministerium","fundingReference":"01KX2121"',
  );

  const before = await wholeDatabase(database);
  const again = await takeTable(manager, input);
  expect(again).toMatchObject({ userErrors: [], revision: null });
  expect(outcomes(again.preview!)).toEqual([["UNCHANGED"], ["UNCHANGED"]]);
  expect(await wholeDatabase(database)).toBe(before);
});

it("knows projects by title, by acronym with the year, and asks where an acronym alone may mean another one", async () => {
  const text =
    "Acronym;Project title;Start;New\n;A STUDY of Hearts;;\nHearty;Herzen;1.5.2021;\nHEARTY;Anderes;;\nHEARTY;Anderes;;yes\n" +
    "HEARTY;Anderes;1.1.2017;\n";
  const preview = await previewTable(manager, { kind: "PROJECTS", contentBase64: csv(text) });
  expect(outcomes(preview)).toEqual([
    ["UNCHANGED"],
    ["INVALID", null],
    ["INVALID", "Key"],
    ["CREATE"],
    ["CREATE"],
  ]);
  expect(preview.rows[1]!.problems[0]!.message).toContain("Row 2");
  expect(preview.rows[2]!.problems[0]!.message).toContain("cordis:101000001");
  expect(preview.rows[3]!.targetKey).toBe("project:hearty");
  expect(preview.rows[4]!.targetKey).toBe("project:hearty-2");
});

it("gives participations to whoever stands for an actor, revives nobody, and leaves alone what people said", async () => {
  await database.query(
    `MATCH (a:Actor {key: 'org:a'}), (p:Project), (:Actor {key: 'org:b'})-[t:TOOK_PART_IN]->(p)
     SET t.source = 'curated'
     CREATE (a)-[:HANDED_OVER {key: 'org:a|' + p.key, ofKey: 'org:a', toKey: 'org:c'}]->(p)
     CREATE (:RetiredActor {key: 'org:gone', name: 'Weg', sortKey: 'weg org:gone', reason: 'DEACTIVATED', timeOrder: '1'})`,
  );
  const text = "Schlüssel;Koordinator;Partner\ncordis:101000001;Haus B;Haus A\n";
  const input = { kind: "PROJECTS", contentBase64: csv(text, "latin1") };
  const { rows } = await previewTable(manager, input);
  expect(rows[0]).toMatchObject({
    keptFields: ["participants"],
    changes: [{ field: "participants", after: "org:a; org:b; org:c" }],
  });
  const all = { ...input, overwriteCurated: true };
  await takeTable(manager, all);
  expect((await stored("cordis:101000001"))[0]!["sides"]).toEqual([
    "org:a PARTICIPANT curated",
    "org:b COORDINATOR curated",
    "org:c PARTICIPANT curated",
  ]);
  const revived = csv("Titel;Partner\nNeu;Weg\n");
  expect(outcomes(await previewTable(manager, { kind: "PROJECTS", contentBase64: revived }))).toEqual([
    ["INVALID", "Participants"],
  ]);
});

it("tells what is wrong by row and column, and writes nothing of a table with a broken row", async () => {
  const text =
    "Titel;Beginn;Ende;Art der Förderung;Gesamtkosten;Koordinator;Leuchtturm;Themen;Schlüssel\n" +
    "Gutes Projekt;1.1.2020;;Land;12,50;Haus A;;;\n" +
    ";;;;;Haus A;;;\n" +
    "Eins;1.1.2020;1.1.2019;;;;;;\n" +
    "Zwei;;;Mond;;;;;\n" +
    "Drei;;;;viel;;;;\n" +
    "Vier;;;;;Haus X;;;\n" +
    "Fünf;;;;;;Lunge;;\n" +
    "Sechs;;;;;;;Zauberei;\n" +
    "Sieben;;;;;;;;project:none\n" +
    `${"x".repeat(1_001)};;;;;;;;\n`;
  const input = { kind: "PROJECTS", contentBase64: csv(text, "latin1") };
  const preview = await previewTable(manager, input);
  expect(outcomes(preview)).toEqual([
    ["CREATE"],
    ["INVALID", "Title"],
    ["INVALID", "End"],
    ["INVALID", "Funding level"],
    ["INVALID", "Total cost"],
    ["INVALID", "Coordinator"],
    ["INVALID", "Lighthouse"],
    ["INVALID", "Topics"],
    ["INVALID", "Key"],
    ["INVALID", "Title"],
  ]);
  expect(preview.rows[0]!.changes).toContainEqual({ field: "totalCost", before: null, after: "12.5" });
  const before = await wholeDatabase(database);
  expect((await takeTable(manager, input)).userErrors).toMatchObject([{ code: "INVALID" }]);
  expect(await wholeDatabase(database)).toBe(before);
  const expectedFingerprint = preview.fingerprint;
  const done = await importTable(manager, { ...input, skipInvalid: true, expectedFingerprint });
  expect(done).toMatchObject({ userErrors: [], revision: 1 });
});

it("derives what follows from its own projects, and leaves those that others have listed", async () => {
  await database.query("MATCH (p:Project) SET p:AwaitingTopics");
  const contentBase64 = csv("Titel;Partner\nAlterung des Herzens;Haus C\n");
  expect((await takeTable(manager, { kind: "PROJECTS", contentBase64 })).userErrors).toEqual([]);
  expect(await database.query("MATCH (p:Project&AwaitingTopics) RETURN p.key AS key")).toEqual([
    { key: "cordis:101000001" },
  ]);
  expect(await database.query("MATCH (a)-[:WORKS_ON]->() RETURN a.key AS key")).toEqual([{ key: "org:c" }]);
});

it("makes each project once when the same table comes twice at once", async () => {
  const input = await table();
  const { fingerprint: expectedFingerprint } = await previewTable(manager, input);
  const both = await Promise.all(
    ["one", "two"].map((name) =>
      importTable(api.as({ ...MANAGER, subject: `test|${name}` }), { ...input, expectedFingerprint }),
    ),
  );
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").sort()).toEqual(["CONFLICT", "DONE"]);
  expect(await database.query("MATCH (p:Project) RETURN count(p) AS n")).toEqual([{ n: 2 }]);
});

it("is refused to members", async () => {
  const member = api.as(await givenMember(database, "test|owner", "org:a"));
  const query = `query ($input: PreviewTableInput!) { previewTable(input: $input) { fingerprint } }`;
  const { errors } = await member.ask(query, { input: await table() });
  expect(errors![0]!.extensions).toMatchObject({ code: "FORBIDDEN" });
});
