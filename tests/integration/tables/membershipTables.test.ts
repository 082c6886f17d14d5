import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenLighthouse } from "../../support/people";
import { houses, csv, previewTable, takeTable, wholeDatabase, xlsx } from "../../support/tables";
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
  await database.query(
    "MATCH (l:Lighthouse {key: 'lighthouse:l'}), (g:ProjectGroup) SET l.name = 'Herz & Kreislauf', g.nameDe = 'Gute Gruppe', g.nameEn = 'Good group'",
  );
});

const membership = () =>
  database.query(
    `MATCH (a:Actor)-[m:MEMBER_OF|TOOK_PART_IN]->(target)
     RETURN a.key AS actor, target.key AS target, coalesce(m.role, m.roles[0]) AS role, toString(m.since) AS since,
       toString(m.until) AS until, m.formerPeriods AS former, m.source AS source ORDER BY actor, target`,
  );

it("makes members of lighthouses, ends memberships and keeps former periods", async () => {
  const input = {
    kind: "LIGHTHOUSE_MEMBERSHIPS",
    contentBase64: await xlsx([
      ["Akteur", "Leuchtturm", "Rolle", "seit", "bis"],
      ["Haus A", "Herz & Kreislauf", "Sprecherin", new Date(Date.UTC(2020, 0, 1)), "31.12.2021"],
      ["HAUS A", "lighthouse:l", null, "1.7.2023", null],
      ["Haus B", "Herz & Kreislauf", null, null, null],
    ]),
  };
  const before = await wholeDatabase(database);
  const preview = await previewTable(manager, input);
  expect(preview.rows.map(({ outcome }) => outcome)).toEqual(["CREATE", "UPDATE", "CREATE"]);
  expect(await wholeDatabase(database)).toBe(before);
  const done = await takeTable(manager, input);
  expect(done.userErrors).toEqual([]);
  const plain = { target: "lighthouse:l", until: null, source: "office" };
  const stored = await membership();
  expect(stored).toEqual([
    { ...plain, actor: "org:a", role: null, since: "2023-07-01", former: ["2020-01-01/2021-12-31/SPEAKER"] },
    { ...plain, actor: "org:b", role: null, since: null, former: null },
  ]);
  expect(await takeTable(manager, input)).toMatchObject({ userErrors: [], revision: null });
  expect(await membership()).toEqual(stored);
});

it("makes members of project groups, counts them as activities, and leaves alone what people said", async () => {
  const input = {
    kind: "PROJECT_GROUP_MEMBERSHIPS",
    contentBase64: csv("Actor;Project group;Role;since\nHaus A;Good group;Coordinator;2024-01-01\n"),
  };
  expect((await takeTable(manager, input)).userErrors).toEqual([]);
  expect(await membership()).toMatchObject([{ target: "group:g", role: "COORDINATOR", since: "2024-01-01" }]);
  expect(await database.query("MATCH (a:Actor {key: 'org:a'}) RETURN a.activityCount AS n")).toEqual([
    { n: 1 },
  ]);
  await database.query("MATCH ()-[m:TOOK_PART_IN]->() SET m.source = 'curated'");
  const contentBase64 = csv("Actor;Project group;Role\nHaus A;Gute Gruppe;Mitglied\n");
  const kept = await previewTable(manager, { ...input, contentBase64 });
  expect(kept.rows[0]).toMatchObject({ outcome: "UNCHANGED", keptFields: ["roles"], changes: [] });
  await takeTable(manager, { ...input, contentBase64, overwriteCurated: true });
  expect(await membership()).toMatchObject([{ role: "MEMBER", since: "2024-01-01", source: "curated" }]);
});

it("gives a membership to whoever stands for the actor there, and tells what it cannot place", async () => {
  await database.query(
    `MATCH (a:Actor {key: 'org:a'}), (l:Lighthouse) CREATE (a)-[:HANDED_OVER {key: 'org:a|lighthouse:l', ofKey: 'org:a', toKey: 'org:b'}]->(l)`,
  );
  const text =
    "Akteur;Leuchtturm;seit;bis\nHaus A;Herz & Kreislauf;;\nHaus C;Herz & Kreislauf;;\nHaus A;Lunge;;\n" +
    "Haus B;Herz & Kreislauf;1.1.2024;1.1.2023\nHaus B;Herz & Kreislauf;31.2.2024;\n";
  const { rows } = await previewTable(manager, { kind: "LIGHTHOUSE_MEMBERSHIPS", contentBase64: csv(text) });
  expect(rows[0]).toMatchObject({ outcome: "CREATE", actorKey: "org:b" });
  expect(rows.slice(1).map(({ outcome, problems }) => [outcome, problems[0]?.column])).toEqual([
    ["INVALID", "Actor"],
    ["INVALID", "Lighthouse"],
    ["INVALID", "until"],
    ["INVALID", "since"],
  ]);
});
