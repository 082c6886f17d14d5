import type { CollaborationNetwork } from "../../../src/projection/network.type";
import { NetworkReader } from "../../../src/projection/networkReader";
import { ProjectionRepository } from "../../../src/projection/projection.repository";
import { silentProgress } from "../../../src/progress/silentProgress";
import { settle } from "../../../src/topics/derive/settle";
import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenLighthouse } from "../../support/people";
import { readNetwork } from "../../support/readNetwork";
import { houses, csv, takeTable } from "../../support/tables";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase({ timeoutMs: 120_000 });
const manager = apiOver(database, 120_000).as(MANAGER);
const reader = new NetworkReader(new ProjectionRepository(database));
let network: CollaborationNetwork;

beforeAll(async () => {
  await storeNetwork(database, {
    actors: houses("a", "b", "c", "d"),
    activities: [
      { key: "group:g", label: "ProjectGroup", participants: ["org:d"] },
      { key: "project:p", participants: ["org:a", "org:b"] },
    ],
  });
  await givenLighthouse(database, "lighthouse:l");
  await database.query(
    `MATCH (l:Lighthouse), (g:ProjectGroup)
     SET l.name = 'Herz & Kreislauf', g.nameDe = 'Gute Gruppe', g.nameEn = 'Good group'
     CREATE (t:Topic {key: 'topic:ageing', labelDe: 'Alterung', labelEn: 'Ageing', scheme: 'CLUSTER', level: 0, isExample: false,
       altLabelsDe: [], altLabelsEn: [], sortKey: 'ageing topic:ageing'})-[:IMPLIES {weight: 1.0, isDirect: true}]->(t)`,
  );
  network = await readNetwork(database);
}, 120_000);

/** Renews the network in memory as it was after the last step. */
async function renewed(): Promise<void> {
  const reading = await reader.read(network, new AbortController().signal);
  expect(reading.isWhole).toBe(false);
  expect(reading.network).toEqual(await readNetwork(database));
  network = reading.network!;
}

const TABLES: readonly [kind: string, text: string][] = [
  ["ACTORS", "Name;Ort;Art\nNeue Beispiel GmbH;Aachen;Unternehmen\nHaus A;Bonn;Krankenhaus\n"],
  ["LIGHTHOUSE_MEMBERSHIPS", "Akteur;Leuchtturm;seit\nHaus A;Herz & Kreislauf;2020-01-01\n"],
  ["PROJECT_GROUP_MEMBERSHIPS", "Akteur;Projektgruppe;seit;bis\nHaus B;Gute Gruppe;2020-01-01;2021-12-31\n"],
  [
    "PROJECTS",
    "Akronym;Titel;Beginn;Ende;Koordinator;Partner;Themen\n" +
      "MUSTER;Muster in der Alterung;2023-04-01;2026-03-31;Haus C;Haus D; \n",
  ],
  [
    "PARTNERSHIPS",
    "Akteure;Partner;Art;Name;seit;Vertraulich\nHaus A;Haus C;Forschung;Gute Sache;2020-01-01;nein\n" +
      "Haus B;Haus D;Transfer;;2022-05-01;ja\n",
  ],
  ["PARTNERSHIPS", "Akteure;Partner;Art;Name;seit;Vertraulich\nHaus B;Haus C;Transfer;;2022-05-01;ja\n"],
];

it.each(TABLES)(
  "a table of %s changes what it says it changes",
  async (kind, text) => {
    const before = JSON.stringify([network.actors, network.activities, network.participants]);
    await takeTable(manager, { kind, contentBase64: csv(text) });
    await renewed();
    expect(JSON.stringify([network.actors, network.activities, network.participants])).not.toBe(before);
  },
  60_000,
);

it("what is derived later says what it changed", async () => {
  await database.query("MATCH (n) WHERE n:Actor OR n:Project SET n:AwaitingTopics");
  await database.query("MATCH (:Actor)-[work:WORKS_ON]->() DELETE work");
  await database.query("MATCH (:Project)-[about:ABOUT]->() DELETE about");
  network = await readNetwork(database);
  const { topics } = network.profiles;
  await settle(database, { progress: silentProgress });
  await renewed();
  expect(network.profiles.topics.length).toBeGreaterThan(topics.length);
});
