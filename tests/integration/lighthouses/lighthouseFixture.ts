import { encodeId } from "../../../src/graphql/nodeId";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember, givenModerator } from "../../support/people";
import type { TestDatabase } from "../../support/testDatabase";

export const LIGHT = encodeId("Lighthouse", "lighthouse:light");
export const OTHER = encodeId("Lighthouse", "lighthouse:other");
export const HOSPITAL = actorId("org:hospital");
export const COMPANY = actorId("org:company");
export const FOREIGN = actorId("pic:foreign");

/** People of the tests, by the subject of their token. */
export const SPEAKER = { subject: "speaks-for-hospital" };
export const COLLEAGUE = { subject: "speaks-for-company" };
export const MODERATOR = { subject: "moderates-light" };
export const STRANGER = { subject: "knows-nobody" };
export const AUDITOR = { subject: "audits", roles: ["AUDITOR" as const] };

/** Two lighthouses, three actors (the last from a public source), a thesaurus of two topics, and the people. */
export async function storeLighthouses(database: TestDatabase): Promise<void> {
  await storeNetwork(database, {
    actors: [
      { key: "org:hospital", status: "REGISTERED" },
      { key: "org:company", status: "REGISTERED" },
      { key: "pic:foreign" },
    ],
    activities: [],
  });
  await database.query(
    `UNWIND ['light', 'other'] AS name
     CREATE (:Lighthouse {key: 'lighthouse:' + name, name: name, sortKey: name, isExample: false, startYear: 2020,
       descriptionDe: '', descriptionEn: '', searchNames: name, searchText: '', fieldSources: []})`,
  );
  await database.query(
    `CREATE (top:Topic {key: 'topic:digitalization', labelEn: 'digitalization', labelDe: 'Digitalisierung', level: 0,
         sortKey: 'digitalization', searchNames: 'digitalization digitalisierung', searchText: ''})
     CREATE (care:Topic {key: 'topic:telemedicine', labelEn: 'telemedicine', labelDe: 'Telemedizin', level: 1,
         sortKey: 'telemedicine', searchNames: 'telemedicine telemedizin', searchText: ''})
     CREATE (care)-[:BROADER {source: 'test'}]->(top)
     CREATE (care)-[:IMPLIES {weight: 0.5, isDirect: false}]->(top)
     WITH top, care UNWIND [top, care] AS topic
     SET topic += {scheme: 'CLUSTER', altLabelsDe: [], altLabelsEn: [], isExample: false, fieldSources: []}
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
  );
  await givenMember(database, SPEAKER.subject, "org:hospital");
  await givenMember(database, SPEAKER.subject, "pic:foreign");
  await givenMember(database, COLLEAGUE.subject, "org:company", "EDITOR");
  await givenModerator(database, MODERATOR.subject, "lighthouse:light");
}

/** Makes actors members of lighthouse "light" since 2024. */
export async function givenParticipants(database: TestDatabase, ...actorKeys: string[]): Promise<void> {
  await database.query(
    `UNWIND $actorKeys AS actorKey
     MATCH (actor:Actor {key: actorKey}), (lighthouse:Lighthouse {key: 'lighthouse:light'})
     CREATE (actor)-[:MEMBER_OF {key: actorKey + '|lighthouse:light', since: date('2024-01-01'), source: 'test'}]->(lighthouse)`,
    { actorKeys },
  );
}
