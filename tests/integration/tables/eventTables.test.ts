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
    actors: houses("a", "b"),
    activities: [{ key: "group:g", label: "ProjectGroup", participants: [] }],
  });
  await givenLighthouse(database, "lighthouse:l");
  await givenLighthouse(database, "lighthouse:m");
  await database.query(
    `MATCH (l:Lighthouse {key: 'lighthouse:l'}), (m:Lighthouse {key: 'lighthouse:m'}), (g:ProjectGroup)
     SET l.name = 'Herz & Kreislauf', m.name = 'Lunge', g.nameDe = 'Gute Gruppe', g.nameEn = 'Good group'
     CREATE (g)-[:BELONGS_TO {source: 'curated'}]->(l)`,
  );
});

const HEADINGS = [
  "Datum",
  "Uhrzeit",
  "Ende (Uhrzeit)",
  "Titel",
  "Title",
  "Art",
  "Veranstalter",
  "Veranstaltungsort",
  "Ort",
];
const MORE = ["Online", "Projektgruppe", "Sichtbarkeit", "Status"];
const table = async () => ({
  kind: "EVENTS",
  contentBase64: await xlsx([
    [...HEADINGS, ...MORE],
    [
      new Date(Date.UTC(2031, 6, 1)),
      "14 Uhr",
      "16:30",
      "Über Herzen",
      "On hearts",
      "Vortrag",
      "Haus A; Haus B",
      "Saal",
      "Köln",
      null,
      "Good group",
      null,
      null,
    ],
    [
      "24.12.2031",
      null,
      null,
      "Stille Tagung",
      null,
      "Tagung",
      "org:b",
      null,
      null,
      "ja",
      null,
      "intern",
      "Entwurf",
    ],
  ]),
});

const stored = () =>
  database.query<Record<string, unknown>>(
    `MATCH (e:Event) RETURN e.key AS key, e.titleDe AS titleDe, e.titleEn AS titleEn, toString(e.startsAt) AS startsAt,
       toString(e.endsAt) AS endsAt, e.isAllDay AS isAllDay, e.status AS status, e.visibility AS visibility, e.version AS version,
       COLLECT { MATCH (e)-[:ORGANISED_BY|BELONGS_TO]->(tied) RETURN tied.key ORDER BY tied.key } AS ties ORDER BY e.startsAt`,
  );

it("enters events exactly as shown, published unless they say otherwise, and none of them twice", async () => {
  const input = await table();
  const empty = await wholeDatabase(database);
  const preview = await previewTable(manager, input);
  expect(preview.rows[0]!.changes).toEqual(
    expect.arrayContaining([
      { field: "startsAt", before: null, after: "2031-07-01T12:00:00.000Z" },
      { field: "endsAt", before: null, after: "2031-07-01T14:30:00.000Z" },
      { field: "status", before: null, after: "PUBLISHED" },
      { field: "visibility", before: null, after: "PUBLIC" },
      { field: "organiserKeys", before: null, after: "org:a; org:b" },
      { field: "lighthouseKey", before: null, after: "lighthouse:l" },
    ]),
  );
  expect(await wholeDatabase(database)).toBe(empty);
  const done = await importTable(manager, { ...input, expectedFingerprint: preview.fingerprint });
  expect(done.userErrors).toEqual([]);
  expect(done.preview).toEqual(preview);
  expect(done.revision).toBeGreaterThan(0);
  const rows = await stored();
  expect(rows).toMatchObject([
    {
      titleDe: "Über Herzen",
      titleEn: "On hearts",
      startsAt: "2031-07-01T12:00:00Z",
      isAllDay: false,
      status: "PUBLISHED",
      ties: ["group:g", "lighthouse:l", "org:a", "org:b"],
    },
    {
      titleDe: "Stille Tagung",
      titleEn: "Stille Tagung",
      startsAt: "2031-12-23T23:00:00Z",
      endsAt: "2031-12-24T23:00:00Z",
      isAllDay: true,
      status: "DRAFT",
      visibility: "MEMBERS",
      ties: ["org:b"],
    },
  ]);
  expect(rows[0]!["key"]).toMatch(/^event:2031-07-01-on-hearts-[0-9a-f]{8}$/);
  const seen = await api.data<{ events: { edges: { node: { title: string } }[] } }>(
    `{ events(first: 5) { edges { node { title(lang: DE) } } } }`,
  );
  expect(seen.events.edges.map(({ node }) => node.title)).toEqual(["Über Herzen"]);
  const before = await wholeDatabase(database);
  const again = await takeTable(manager, input);
  expect(again).toMatchObject({ userErrors: [], revision: null });
  expect(outcomes(again.preview!)).toEqual([["UNCHANGED"], ["UNCHANGED"]]);
  expect(await wholeDatabase(database)).toBe(before);
});

it("changes what it entered until somebody edits it, and fills in what is unknown then", async () => {
  await takeTable(manager, await table());
  const text =
    "Date;Time;Title;Venue;Website;Status\n1.7.2031;15:00;On hearts;Aula;https://example.org/hearts;\n";
  const input = { kind: "EVENTS", contentBase64: csv(text, "latin1") };
  const { rows } = await previewTable(manager, input);
  expect(rows[0]).toMatchObject({
    outcome: "UPDATE",
    changes: [
      { field: "website", before: null, after: "https://example.org/hearts" },
      { field: "placeName", before: "Saal", after: "Aula" },
      { field: "startsAt", after: "2031-07-01T13:00:00.000Z" },
    ],
  });
  await database.query("MATCH (e:Event) SET e.version = e.version + 1");
  const kept = await previewTable(manager, input);
  expect(kept.rows[0]!.changes.map(({ field }) => field)).toEqual(["website"]);
  expect(kept.rows[0]!.keptFields.sort()).toEqual(["placeName", "startsAt"]);
  await takeTable(manager, input);
  expect((await stored())[0]).toMatchObject({ startsAt: "2031-07-01T12:00:00Z" });
  await takeTable(manager, { ...input, overwriteCurated: true });
  expect((await stored())[0]).toMatchObject({ startsAt: "2031-07-01T13:00:00Z" });
});

it("tells what is wrong by row and column, and writes nothing of a table with a broken row", async () => {
  const text =
    "Datum;Uhrzeit;Ende (Uhrzeit);Titel;Veranstalter;Ort;Leuchtturm;Projektgruppe;Themen;Art\n" +
    "1.7.2031;;;Größe;Haus A;Köln;;;;\n" +
    ";;;Ohne Tag;Haus A;Köln;;;;\n" +
    "2.7.2031;;;;Haus A;Köln;;;;\n" +
    "3.7.2031;;;Ohne Haus;;Köln;;;;\n" +
    "4.7.2031;;;Nirgends;Haus A;;;;;\n" +
    "5.7.2031;25:00;;Spät;Haus A;Köln;;;;\n" +
    "6.7.2031;15:00;14:00;Rückwärts;Haus A;Köln;;;;\n" +
    "7.7.2031;;;Fremd;Haus X;Köln;;;;\n" +
    "8.7.2031;;;Anderswo;Haus A;Köln;Lunge;Gute Gruppe;;\n" +
    "9.7.2031;;;Zauber;Haus A;Köln;;;Zauberei;\n" +
    "1.7.2031;;;GRÖSSE;Haus A;Köln;;;;\n";
  const input = { kind: "EVENTS", contentBase64: csv(text, "latin1") };
  const preview = await previewTable(manager, input);
  expect(outcomes(preview)).toEqual([
    ["CREATE"],
    ["INVALID", "Date"],
    ["INVALID", "Title (German)"],
    ["INVALID", "Organisers"],
    ["INVALID", "City"],
    ["INVALID", "Time"],
    ["INVALID", "End date"],
    ["INVALID", "Organisers"],
    ["INVALID", "Project group"],
    ["INVALID", "Topics"],
    ["INVALID", null],
  ]);
  const before = await wholeDatabase(database);
  expect((await takeTable(manager, input)).userErrors).toMatchObject([{ code: "INVALID" }]);
  expect(await wholeDatabase(database)).toBe(before);
});

it("enters each event once when the same table comes twice at once", async () => {
  const input = await table();
  const { fingerprint: expectedFingerprint } = await previewTable(manager, input);
  const both = await Promise.all(
    ["one", "two"].map((name) =>
      importTable(api.as({ ...MANAGER, subject: `test|${name}` }), { ...input, expectedFingerprint }),
    ),
  );
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").sort()).toEqual(["CONFLICT", "DONE"]);
  expect(await stored()).toHaveLength(2);
});

it("is refused to members", async () => {
  const member = api.as(await givenMember(database, "test|owner", "org:a"));
  const query = `query ($input: PreviewTableInput!) { previewTable(input: $input) { fingerprint } }`;
  const { errors } = await member.ask(query, { input: await table() });
  expect(errors![0]!.extensions).toMatchObject({ code: "FORBIDDEN" });
});
