import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import {
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

beforeEach(() =>
  storeNetwork(database, {
    actors: ["a", "b", "c", "d"].map((letter) => ({
      key: `org:${letter}`,
      name: `Häuschen ${letter.toUpperCase()}`,
      sortKey: `hauschen ${letter} org:${letter}`,
      searchNames: `hauschen ${letter}`,
      searchText: "",
    })),
    activities: [],
  }),
);

const stored = () =>
  database.query<Record<string, unknown>>(
    `MATCH (p:Partnership) RETURN p.name AS name, p.kind AS kind, toString(p.startDate) AS since, toString(p.endDate) AS until,
       p.isPrivate AS isPrivate, p.confirmedAt AS confirmedAt, p.version AS version,
       COLLECT { MATCH (p)<-[t:TOOK_PART_IN]-(a) RETURN a.key + ' ' + t.source ORDER BY a.key } AS sides ORDER BY since`,
  );

const HEADINGS = ["Akteure", "Partner", "Art", "Name", "seit", "bis", "Vertraulich"];
const table = async () => ({
  kind: "PARTNERSHIPS",
  contentBase64: await xlsx([
    HEADINGS,
    [
      "Häuschen A",
      "HÄUSCHEN B; org:c",
      "Forschung",
      "Gute Sache",
      new Date(Date.UTC(2020, 0, 1)),
      "31.12.2021",
      null,
    ],
    ["Häuschen A; Häuschen B", null, "Transfer", null, "2022-05-01", null, "ja"],
  ]),
});

it("makes partnerships exactly as shown, which count at once, and none of them twice", async () => {
  const input = await table();
  const empty = await wholeDatabase(database);
  const preview = await previewTable(manager, input);
  expect(preview.rows[0]!.changes).toEqual([
    { field: "name", before: null, after: "Gute Sache" },
    { field: "kind", before: null, after: "RESEARCH" },
    { field: "startDate", before: null, after: "2020-01-01" },
    { field: "endDate", before: null, after: "2021-12-31" },
    { field: "isPrivate", before: null, after: "false" },
    { field: "participants", before: null, after: "org:a; org:b; org:c" },
  ]);
  expect(await wholeDatabase(database)).toBe(empty);
  const done = await importTable(manager, { ...input, expectedFingerprint: preview.fingerprint });
  expect(done).toMatchObject({ userErrors: [] });
  expect(done.preview).toEqual(preview);
  const rows = await stored();
  const plain = { confirmedAt: null, version: 1 };
  expect(rows).toEqual([
    {
      ...plain,
      name: "Gute Sache",
      kind: "RESEARCH",
      since: "2020-01-01",
      until: "2021-12-31",
      isPrivate: false,
      sides: ["org:a office", "org:b office", "org:c office"],
    },
    {
      ...plain,
      name: "Häuschen A – Häuschen B",
      kind: "TRANSFER",
      since: "2022-05-01",
      until: null,
      isPrivate: true,
      sides: ["org:a office", "org:b office"],
    },
  ]);
  const [counted] = await database.query("MATCH (a:Actor {key: 'org:a'}) RETURN a.activityCount AS n");
  expect(counted).toEqual({ n: 1 });
  const before = await wholeDatabase(database);
  expect(await takeTable(manager, input)).toMatchObject({ userErrors: [], revision: null });
  expect(await wholeDatabase(database)).toBe(before);
});

it("keeps what a partnership was, leaves alone what people said, and shows nothing private", async () => {
  await takeTable(manager, await table());
  const change = (text: string, more = {}) => ({ kind: "PARTNERSHIPS", contentBase64: csv(text), ...more });
  const text = `Akteure;Art;Name;bis\n"Häuschen C;Häuschen B;Häuschen A";Forschung;Gute Sache;2022-12-31\n`;
  const preview = await previewTable(manager, change(text));
  expect(preview.rows[0]).toMatchObject({
    outcome: "UPDATE",
    changes: [{ field: "endDate", before: "2021-12-31", after: "2022-12-31" }],
  });
  await takeTable(manager, change(text));
  expect((await stored())[0]).toMatchObject({ until: "2022-12-31", version: 2 });
  expect(await database.query("MATCH (s:PartnershipState) RETURN toString(s.endDate) AS until")).toEqual([
    { until: "2021-12-31" },
  ]);
  await database.query("MATCH (p:Partnership) SET p.fieldSources = ['name=curated', 'kind=office']");
  const other = "Akteure;Partner;Art;Name;Vertraulich\nHäuschen A;Häuschen B;Transfer;Anders;nein\n";
  const kept = await previewTable(manager, change(other));
  expect(kept.rows[0]).toMatchObject({
    outcome: "UNCHANGED",
    changes: [],
    keptFields: ["name", "isPrivate"],
  });
  await takeTable(manager, change(other, { overwriteCurated: true }));
  expect((await stored())[1]).toMatchObject({ name: "Anders", isPrivate: true });
  const hidden = 'Akteure;Art;Vertraulich\n"org:a;org:b;org:c";Research;x\n';
  expect((await takeTable(manager, change(hidden))).revision).toBeGreaterThan(0);
  expect((await stored())[0]).toMatchObject({ isPrivate: true, version: 3 });
});

it("finds the partnership of whoever stands for an actor there", async () => {
  await takeTable(manager, await table());
  await database.query(
    `MATCH (a:Actor {key: 'org:a'})-[t:TOOK_PART_IN]->(p:Partnership {kind: 'RESEARCH'}), (d:Actor {key: 'org:d'})
     CREATE (a)-[:HANDED_OVER {key: 'org:a|' + p.key, ofKey: 'org:a', toKey: 'org:d'}]->(p)
     CREATE (d)-[:TOOK_PART_IN {key: 'org:d|' + p.key, source: 'curated', roles: ['PARTNER']}]->(p)
     DELETE t`,
  );
  expect(outcomes(await previewTable(manager, await table()))).toEqual([["UNCHANGED"], ["UNCHANGED"]]);
});

it("tells what is wrong by row and column in both languages, and writes nothing of a table with a broken row", async () => {
  const text =
    "Akteure;Partner;Art;seit;bis;Schlüssel\n" +
    "Häuschen A;Häuschen B;Forschung;1.1.2020;;\n" +
    "Häuschen A;Häuschen B;Forschung;1.1.2021;;\n" +
    "Häuschen A;Häuschen X;Forschung;;;\n" +
    "Häuschen A;;Forschung;;;\n" +
    "Häuschen A;Häuschen C;Freundschaft;;;\n" +
    "Häuschen A;Häuschen C;;;;\n" +
    "Häuschen A;Häuschen D;Forschung;1.1.2022;1.1.2021;\n" +
    "Häuschen A;Häuschen D;Forschung;31.2.2022;;\n" +
    "Häuschen A;Häuschen D;Forschung;;;partnership:none\n";
  const input = { kind: "PARTNERSHIPS", contentBase64: csv(text, "latin1") };
  const preview = await previewTable(manager, input);
  expect(outcomes(preview)).toEqual([
    ["CREATE"],
    ["INVALID", null],
    ["INVALID", "Partners"],
    ["INVALID", "Partners"],
    ["INVALID", "Kind"],
    ["INVALID", "Kind"],
    ["INVALID", "until"],
    ["INVALID", "since"],
    ["INVALID", "Key"],
  ]);
  const german = await manager.data<{ previewTable: { rows: { problems: { message: string }[] }[] } }>(
    `query ($input: PreviewTableInput!) { previewTable(input: $input) { rows { problems { message(lang: DE) } } } }`,
    { input },
  );
  expect(german.previewTable.rows[2]!.problems[0]!.message).toMatch(/Häuschen X.*Importieren Sie ihn zuerst/);
  const before = await wholeDatabase(database);
  const done = await takeTable(manager, input);
  expect(done.userErrors).toMatchObject([{ code: "INVALID" }]);
  expect(await wholeDatabase(database)).toBe(before);
});

it("makes each partnership once when the same table comes twice at once", async () => {
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
  const input = await table();
  const query = `mutation ($input: ImportTableInput!) { importTable(input: $input) { revision } }`;
  const { errors } = await member.ask(query, { input: { ...input, expectedFingerprint: "x" } });
  expect(errors![0]!.extensions).toMatchObject({ code: "FORBIDDEN" });
  expect(await stored()).toEqual([]);
});
