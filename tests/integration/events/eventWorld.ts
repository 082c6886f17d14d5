import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import type { TestDatabase } from "../../support/testDatabase";

/** What the tests show of an event. */
export interface ShownEvent {
  id: string;
  key: string;
  status: string;
  version: number;
  sequence: number;
  title: string;
  accessLink: string | null;
}

/** A mutation's answer about an event. */
export interface EventAnswer {
  event: ShownEvent | null;
  revision: number | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

const SHOWN =
  "{ revision userErrors { code path message } event { id key status version sequence title accessLink } }";

/** Everybody who asks, by what they are: the organiser speaks for org:a, the stranger for org:b. */
export function askers(api: Api): Record<string, Api> {
  return {
    anonymous: api,
    machine: api.as({ subject: "machine", isReadOnly: true }),
    signedIn: api.as({ subject: "nobody", email: "nobody@example.org" }),
    organiser: api.as({ subject: "organiser", email: "organiser@example.org" }),
    stranger: api.as({ subject: "stranger", email: "stranger@example.org" }),
    moderator: api.as({ subject: "moderator", email: "moderator@example.org" }),
    otherModerator: api.as({ subject: "otherModerator", email: "other@example.org" }),
    auditor: api.as({ subject: "auditor", roles: ["AUDITOR"] }),
    manager: api.as(MANAGER),
  };
}

/** Two actors with a member each, two lighthouses with a moderator each, a group, two topics. */
export async function storeEventWorld(database: TestDatabase): Promise<void> {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await database.query(
    `UNWIND [['organiser', 'org:a'], ['stranger', 'org:b']] AS member
     MATCH (actor:Actor {key: member[1]})
     CREATE (:Account {key: 'account:' + member[0], subject: member[0], language: 'EN', createdAt: datetime(),
       email: member[0] + '@example.org'})
       -[:SPEAKS_FOR {key: member[0] + '|' + actor.key, role: 'EDITOR', since: datetime()}]->(actor)`,
  );
  await database.query(
    `UNWIND [['l', 'moderator'], ['m', 'otherModerator']] AS home
     CREATE (lighthouse:Lighthouse {key: 'lighthouse:' + home[0], name: 'Lighthouse ' + home[0], sortKey: home[0],
       isExample: true, startYear: 2020, fieldSources: []})
     CREATE (:Account {key: 'account:' + home[1], subject: home[1], language: 'DE', createdAt: datetime()})
       -[:MODERATES {key: home[0], since: datetime()}]->(lighthouse)`,
  );
  await database.query(
    `MATCH (lighthouse:Lighthouse {key: 'lighthouse:l'})
     CREATE (:Activity:ProjectGroup {key: 'group:g', nameDe: 'Gruppe', nameEn: 'Group', sortKey: 'g', isExample: true,
       fieldSources: []})-[:BELONGS_TO {source: 'example'}]->(lighthouse)
     CREATE (broad:Topic {key: 'topic:broad', labelDe: 'Weit', labelEn: 'Broad', sortKey: 'broad', scheme: 'CLUSTER',
       level: 0, isExample: true, altLabelsDe: [], altLabelsEn: []})
     CREATE (narrow:Topic {key: 'topic:narrow', labelDe: 'Eng', labelEn: 'Narrow', sortKey: 'narrow',
       scheme: 'CLUSTER', level: 1, isExample: true, altLabelsDe: [], altLabelsEn: []})
     CREATE (narrow)-[:IMPLIES {weight: 1.0, isDirect: true}]->(narrow),
            (narrow)-[:IMPLIES {weight: 0.5, isDirect: false}]->(broad)`,
  );
}

/** An event in a place, organised by org:a, that says what it has to and what is given. */
export function eventInput(given: object = {}): object {
  return {
    kind: "TALK",
    titleDe: "Ein Vortrag",
    titleEn: "A talk",
    startsAt: "2035-03-01T09:00:00Z",
    endsAt: "2035-03-01T11:00:00Z",
    place: { name: "House", city: "Köln", country: "DE" },
    organiserIds: [encodeId("Actor", "org:a")],
    ...given,
  };
}

/** Runs one of the mutations that answer with an event. */
export async function write(asker: Api, mutation: string, input: object): Promise<EventAnswer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${SHOWN} }`;
  return (await asker.data<Record<string, EventAnswer>>(query, { input }))[mutation]!;
}

/** Enters a draft; fails the test when it is refused. */
export async function drafted(asker: Api, given: object = {}): Promise<ShownEvent> {
  const { event, userErrors } = await write(asker, "createEvent", { event: eventInput(given) });
  expect(userErrors).toEqual([]);
  return event!;
}

/** Enters and publishes an event, as a manager. */
export async function published(api: Api, given: object = {}): Promise<ShownEvent> {
  const manager = api.as(MANAGER);
  const { id, version } = await drafted(manager, given);
  const { event, userErrors } = await write(manager, "publishEvent", {
    eventId: id,
    expectedVersion: version,
  });
  expect(userErrors).toEqual([]);
  return event!;
}

/** The API over a database, and everybody who asks. */
export function eventWorld(database: TestDatabase) {
  const api = apiOver(database);
  return { api, as: askers(api) };
}
