import { deflateRawSync } from "node:zlib";
import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { csv, importTable, previewTable, takeTable, wholeDatabase, xlsx } from "../../support/tables";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase({ timeoutMs: 120_000 });
const api = apiOver(database, 120_000);
jest.setTimeout(180_000);
const manager = api.as(MANAGER);

beforeEach(() =>
  storeNetwork(database, {
    actors: [
      actor("pic:999999991", "Musterklinik Köln", "musterklinik koln", "Köln", {
        fieldSources: ["name=cordis", "kind=cordis", "city=curated"],
      }),
      actor("org:twin-a", "Haus Zwilling", "haus zwilling", "Bonn", {}),
      actor("org:twin-b", "Haus Zwilling", "haus zwilling", "Bonn", {}),
      actor("org:web", "Beispielwerk", "beispielwerk", "Aachen", {
        website: "https://www.beispielwerk.example/",
        websiteHost: "beispielwerk.example",
        fieldSources: ["legalName=curated", "website=cordis"],
        legalName: "Beispielwerk Alt GmbH",
      }),
    ],
    activities: [],
  }),
);

function actor(key: string, name: string, folded: string, city: string, more: object) {
  return {
    key,
    name,
    city,
    country: "DE",
    sortKey: `${folded} ${key}`,
    searchNames: folded,
    searchText: "",
    ...more,
  };
}

const ROWS = [
  ["Mitglieder des Netzwerks"],
  [],
  ["Name", "Ort", "PLZ", "Land", "Art", "Webseite", "Rechtlicher Name", "PIC", "Schlüssel", "Farbe"],
  ["Mühlen & Söhne", "Düsseldorf", "40210", "Deutschland", "Firma", null, null, null, null, "rot"],
  ["Musterklinik", "Köln", null, "DE", "Uniklinik", null, null, 999999991, null, null],
  ["Haus Zwilling", "Bonn", null, "DE", null, null, null, null, null, null],
  [null, null, null, null, null, null, null, null, null, null],
  ["Beispielwerk", null, null, null, null, "beispielwerk.example", "Beispielwerk Neu GmbH", null, null, null],
  ["Falsches Haus", "Bonn", "123", "DE", "Raumschiff", null, null, null, null, null],
  ["=1+1", "Bonn", null, "DE", null, null, null, null, null, null],
];

const table = async () => ({ kind: "ACTORS", contentBase64: await xlsx(ROWS), skipInvalid: true });

/** The input without what only the import has. */
function previewed({ skipInvalid: _only, ...input }: Awaited<ReturnType<typeof table>>) {
  return input;
}

it("shows every change and writes nothing", async () => {
  const before = await wholeDatabase(database);
  const preview = await previewTable(manager, previewed(await table()));
  expect(preview.rows.map(({ number, outcome }) => [number, outcome])).toEqual([
    [4, "CREATE"],
    [5, "UPDATE"],
    [6, "AMBIGUOUS"],
    [8, "UNCHANGED"],
    [9, "INVALID"],
    [10, "CREATE"],
  ]);
  const [created, updated, ambiguous, kept, invalid, formula] = preview.rows;
  expect(created!.changes).toContainEqual({ field: "name", before: null, after: "Mühlen & Söhne" });
  expect(created!.changes).toContainEqual({ field: "country", before: null, after: "DE" });
  expect(created!.changes).toContainEqual({ field: "kind", before: null, after: "COMPANY" });
  expect(updated).toMatchObject({ actorKey: "pic:999999991" });
  expect(updated!.changes).toEqual([
    { field: "name", before: "Musterklinik Köln", after: "Musterklinik" },
    { field: "kind", before: "UNKNOWN", after: "UNIVERSITY_HOSPITAL" },
  ]);
  expect(ambiguous!.candidates.map(({ key }) => key)).toEqual(["org:twin-a", "org:twin-b"]);
  expect(kept).toMatchObject({ actorKey: "org:web", keptFields: ["legalName"], changes: [] });
  expect(invalid!.problems.map(({ column }) => column)).toEqual(["Kind", "Postal code"]);
  expect(formula!.changes).toContainEqual({ field: "name", before: null, after: "=1+1" });
  expect(preview.unknownColumns).toEqual(["Farbe"]);
  expect(await wholeDatabase(database)).toBe(before);
});

it("does what the preview showed, once", async () => {
  const input = await table();
  const preview = await previewTable(manager, previewed(input));
  const done = await importTable(manager, { ...input, expectedFingerprint: preview.fingerprint });
  expect(done.userErrors).toEqual([]);
  expect(done.revision).toBeGreaterThan(0);
  expect(done.preview!.rows).toMatchObject(preview.rows.map(({ number, outcome }) => ({ number, outcome })));
  const key = preview.rows[0]!.actorKey;
  const rows = await database.query(
    `MATCH (a:Actor {key: $key}) RETURN a.name AS name, a.city AS city, a.version AS version, a.isInRegion AS isInRegion,
       'name=office' IN a.fieldSources AS isMarked, a.activityOrder IS NOT NULL AS isOrdered`,
    { key },
  );
  expect(rows).toEqual([
    {
      name: "Mühlen & Söhne",
      city: "Düsseldorf",
      version: 1,
      isInRegion: true,
      isMarked: true,
      isOrdered: true,
    },
  ]);
  const entries = await database.query(
    "MATCH (e:AuditEntry {action: 'importTable'}) RETURN e.targetKey AS key ORDER BY key",
  );
  expect(entries).toEqual(["org:1-1", key, "pic:999999991"].sort().map((each) => ({ key: each })));

  const before = await wholeDatabase(database);
  const again = await takeTableSkipping(input);
  expect(again).toMatchObject({ userErrors: [], revision: null });
  expect(again.preview!.counts).toContainEqual({ outcome: "UNCHANGED", count: 4 });
  expect(await wholeDatabase(database)).toBe(before);
});

async function takeTableSkipping(input: Awaited<ReturnType<typeof table>>) {
  const { fingerprint } = await previewTable(manager, previewed(input));
  return importTable(manager, { ...input, expectedFingerprint: fingerprint });
}

it("refuses with the new preview when the state has changed since, and whole while a row is invalid", async () => {
  const input = await table();
  const { fingerprint } = await previewTable(manager, previewed(input));
  const whole = await importTable(manager, {
    ...input,
    skipInvalid: false,
    expectedFingerprint: fingerprint,
  });
  expect(whole.userErrors).toMatchObject([{ code: "INVALID" }]);
  await database.query("MATCH (a:Actor {key: 'pic:999999991'}) SET a.name = 'Ganz anders'");
  const before = await wholeDatabase(database);
  const late = await importTable(manager, { ...input, expectedFingerprint: fingerprint });
  expect(late.userErrors).toMatchObject([{ code: "CONFLICT", path: ["input", "expectedFingerprint"] }]);
  expect(late.preview!.rows[1]!.changes[0]).toMatchObject({ before: "Ganz anders" });
  expect(await wholeDatabase(database)).toBe(before);
});

it("overwrites what people said only when told to", async () => {
  const input = {
    kind: "ACTORS",
    contentBase64: csv("Schlüssel;Rechtlicher Name\norg:web;Beispielwerk Neu GmbH\n"),
  };
  expect((await takeTable(manager, input)).preview!.rows[0]).toMatchObject({ outcome: "UNCHANGED" });
  await takeTable(manager, { ...input, overwriteCurated: true });
  const rows = await database.query(
    "MATCH (a:Actor {key: 'org:web'}) RETURN a.legalName AS name, 'legalName=curated' IN a.fieldSources AS isCurated",
  );
  expect(rows).toEqual([{ name: "Beispielwerk Neu GmbH", isCurated: true }]);
});

it.each([
  ["Windows-1252 with semicolons", csv("Name;Ort;Land\nGrüße & Söhne;Köln;Österreich\n", "latin1")],
  ["UTF-8 with a mark and tabs", csv("\uFEFFName\tOrt\tLand\nGrüße & Söhne\tKöln\tÖsterreich\n")],
  ["UTF-8 with commas and quotes", csv('City,Country,Name\nKöln,Austria,"Grüße & Söhne"\n')],
])("reads CSV in %s", async (_title, contentBase64) => {
  const { rows } = await previewTable(manager, { kind: "ACTORS", contentBase64 });
  const after = Object.fromEntries(rows[0]!.changes.map((change) => [change.field, change.after]));
  expect(after).toMatchObject({ name: "Grüße & Söhne", country: "AT" });
});

it("leads retired keys and names to whoever stands for them, and revives nobody", async () => {
  await database.query(
    `MATCH (web:Actor {key: 'org:web'})
     CREATE (:RetiredActor {key: 'org:old', name: 'Alt', sortKey: 'alt org:old', reason: 'MERGED', timeOrder: '1'})-[:MERGED_INTO]->(web)
     CREATE (:RetiredActor {key: 'org:gone', name: 'Weg', sortKey: 'weg org:gone', reason: 'DEACTIVATED', timeOrder: '2'})`,
  );
  const contentBase64 = csv("Schlüssel;Name\norg:old;Beispielwerk\norg:gone;Weg\n;Weg\norg:nobody;Niemand\n");
  const { rows } = await previewTable(manager, { kind: "ACTORS", contentBase64 });
  expect(rows.map(({ outcome, actorKey }) => [outcome, actorKey])).toEqual([
    ["UNCHANGED", "org:web"],
    ["INVALID", null],
    ["INVALID", null],
    ["INVALID", null],
  ]);
});

it("tells what is wrong with a file instead of failing", async () => {
  const broken = Buffer.from(await xlsx(ROWS), "base64");
  broken.fill(0x41, 60, 400);
  const files = [
    "no base64!",
    csv("a\0b"),
    csv("Farbe;Form\nrot;rund\n"),
    broken.toString("base64"),
    Buffer.from("PK\u0003\u0004 nothing").toString("base64"),
    csv(`Name\n${"x\n".repeat(2_001)}`),
    await xlsx([...Array<null[]>(10_500).fill([null]), ["x"]]),
  ];
  for (const contentBase64 of files) {
    const preview = await previewTable(manager, { kind: "ACTORS", contentBase64 });
    expect(preview).toMatchObject({ userErrors: [{ code: "INVALID" }], fingerprint: null, rows: [] });
  }
});

it("tells of a word that no index can look for", async () => {
  const contentBase64 = csv(`Name\n${"x".repeat(1_001)}\n`);
  const { rows } = await previewTable(manager, { kind: "ACTORS", contentBase64 });
  expect(rows[0]!.problems).toMatchObject([{ column: "Name" }]);
});

it("refuses a small file that unpacks to more than it may", async () => {
  const bomb = archiveOf("xl/worksheets/sheet1.xml", Buffer.alloc(60_000_000, " "));
  expect(bomb.length).toBeLessThan(100_000);
  for (const kind of ["ACTORS", "PROJECTS"]) {
    const { userErrors } = await previewTable(manager, { kind, contentBase64: bomb.toString("base64") });
    expect(userErrors).toMatchObject([
      { code: "INVALID", message: expect.stringContaining("too large") as string },
    ]);
  }
});

/** An archive of one packed file. */
function archiveOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const entry = Buffer.alloc(30);
  entry.writeUInt32LE(0x04034b50, 0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  for (const [header, at] of [
    [entry, 8],
    [central, 10],
  ] as const) {
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(packed.length, at + 10);
    header.writeUInt32LE(content.length, at + 14);
    header.writeUInt16LE(name.length, at + 18);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([entry, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

it("is for managers alone", async () => {
  const query = `query ($input: PreviewTableInput!) { previewTable(input: $input) { fingerprint } }`;
  const input = { kind: "ACTORS", contentBase64: csv("Name\nX\n") };
  for (const other of [
    api,
    api.as({ subject: "test|someone" }),
    api.as({ subject: "a", roles: ["AUDITOR"] }),
  ]) {
    const { errors } = await other.ask(query, { input });
    expect(errors).toHaveLength(1);
  }
});
