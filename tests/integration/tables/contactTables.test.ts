import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
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

beforeEach(() =>
  storeNetwork(database, {
    actors: houses("a", "b"),
    activities: [],
  }),
);

const table = async () => ({
  kind: "CONTACTS",
  contentBase64: await xlsx([
    ["Einrichtung", "Vorname", "Nachname", "E-Mail", "Telefon", "Funktion", "Sprache"],
    ["Haus A", "Erika", "Erfunden", "erika@example.org", "+49 221 1234567", "Leitung", "Englisch"],
    ["Haus B", "Max", "Ausgedacht", "max@example.org", null, null, null],
  ]),
});

const stored = () =>
  database.query<Record<string, unknown>>(
    `MATCH (c:Contact)-[:CONTACT_OF]->(a) RETURN c.name AS name, c.email AS email, c.phone AS phone, c.language AS language,
       c.isNamePublic AS isNamePublic, c.isPhonePublic AS isPhonePublic, a.key AS actor,
       COUNT { (:Consent)-[:CONSENT_OF]->(c) } AS consents ORDER BY email`,
  );

const SEEN = `{ actor(key: "org:a") { contacts { name email phone publicFields } } }`;

it("adds contact persons exactly as shown, whom members alone see and who are told, once", async () => {
  const input = await table();
  const empty = await wholeDatabase(database);
  const preview = await previewTable(manager, input);
  expect(preview.rows[0]).toMatchObject({ outcome: "CREATE", actorKey: "org:a", targetKey: null });
  expect(preview.rows[0]!.changes).toContainEqual({ field: "name", before: null, after: "Erika Erfunden" });
  expect(await wholeDatabase(database)).toBe(empty);
  const done = await importTable(manager, { ...input, expectedFingerprint: preview.fingerprint });
  expect(done).toMatchObject({ userErrors: [], revision: null });
  expect(done.preview).toEqual(preview);
  const plain = { isNamePublic: false, isPhonePublic: false, consents: 0 };
  expect(await stored()).toMatchObject([
    { ...plain, name: "Erika Erfunden", email: "erika@example.org", language: "EN", actor: "org:a" },
    { ...plain, name: "Max Ausgedacht", email: "max@example.org", language: "DE", actor: "org:b" },
  ]);
  expect(
    await database.query(
      "MATCH (m:OutgoingMail) RETURN m.kind AS kind, m.language AS language ORDER BY language",
    ),
  ).toEqual([
    { kind: "CONTACT_NAMED", language: "DE" },
    { kind: "CONTACT_NAMED", language: "EN" },
  ]);
  expect(await api.data(SEEN)).toEqual({ actor: { contacts: [] } });
  const member = api.as(await givenMember(database, "test|owner", "org:b"));
  expect(await member.data(SEEN)).toMatchObject({
    actor: { contacts: [{ name: "Erika Erfunden", publicFields: [] }] },
  });
  const before = await wholeDatabase(database);
  const again = await takeTable(manager, input);
  expect(again).toMatchObject({ userErrors: [], revision: null });
  expect(outcomes(again.preview!)).toEqual([["UNCHANGED"], ["UNCHANGED"]]);
  expect(await wholeDatabase(database)).toBe(before);
});

it("tells the record of writes nothing of anybody", async () => {
  await takeTable(manager, await table());
  const entries = await database.query("MATCH (e:AuditEntry) RETURN properties(e) AS entry");
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toMatch(/Erika|Erfunden|example\.org|1234567|Leitung/);
});

it("leaves alone who is there, and makes nothing new of them public", async () => {
  await takeTable(manager, await table());
  await database.query(
    "MATCH (c:Contact {email: 'erika@example.org'}) SET c.isNamePublic = true, c.isPhonePublic = true",
  );
  const contentBase64 = csv(
    "Actor;Contact person;E-mail;Phone\nHaus A;Erika Erfunden;ERIKA@example.org;+49 221 7654321\n",
  );
  const input = { kind: "CONTACTS", contentBase64 };
  const kept = await previewTable(manager, input);
  expect(kept.rows[0]).toMatchObject({ outcome: "UNCHANGED", keptFields: ["phone"], changes: [] });
  await takeTable(manager, { ...input, overwriteCurated: true });
  expect(await api.data(SEEN)).toEqual({
    actor: { contacts: [{ name: "Erika Erfunden", email: null, phone: null, publicFields: ["NAME"] }] },
  });
  expect((await stored())[0]!["phone"]).toContain("7654321");
});

it("tells what is wrong by row and column, and writes nothing of a table with a broken row", async () => {
  const text =
    "Einrichtung;Name;E-Mail;Telefon;Sprache\nHaus A;Jörg Gedacht;joerg@example.org;;\nHaus A;;x@example.org;;\n" +
    "Haus A;Ohne Adresse;;;\nHaus A;Falsche Adresse;keine;;\nHaus X;Fremd;y@example.org;;\nHaus A;Klingone;z@example.org;;Klingonisch\n" +
    "Haus A;Noch einmal;JOERG@example.org;;\n";
  const input = { kind: "CONTACTS", contentBase64: csv(text, "latin1") };
  const preview = await previewTable(manager, input);
  expect(outcomes(preview)).toEqual([
    ["CREATE"],
    ["INVALID", "Contact person"],
    ["INVALID", "E-mail"],
    ["INVALID", "E-mail"],
    ["INVALID", "Actor"],
    ["INVALID", "Language"],
    ["INVALID", null],
  ]);
  const before = await wholeDatabase(database);
  expect((await takeTable(manager, input)).userErrors).toMatchObject([{ code: "INVALID" }]);
  expect(await wholeDatabase(database)).toBe(before);
});

it("adds each person once when the same table comes twice at once", async () => {
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
