import { PERSONAL_DATA } from "../../../src/privacy/personalData";
import { apiOver, MANAGER } from "../../support/api";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

const EMAIL = "Mona.Marker@example.org";
const person = { subject: "test|mona", email: EMAIL.toLowerCase() };
const OTHER_EMAIL = "other@example.org";

beforeEach(async () => {
  await database.reset();
  await database.query(
    `UNWIND ['org:one', 'org:two'] AS key
     CREATE (:Actor {key: key, name: 'Institute ' + key, sortKey: key, version: 1, kind: 'COMPANY', status: 'ACTIVE',
       isExample: true, fieldSources: [], aliases: [], searchNames: '', searchText: ''})`,
  );
  await givenMember(database, person.subject, "org:one");
  await givenMember(database, "test|other", "org:two");
  await database.query("MATCH (account:Account {subject: 'test|mona'}) SET account.email = $EMAIL", {
    EMAIL,
  });
  await database.query("MATCH (account:Account {subject: 'test|other'}) SET account.email = $OTHER_EMAIL", {
    OTHER_EMAIL,
  });
});

it("tells people everything that is stored about them in each place of the list, and of nobody else", async () => {
  const markers = await givenPlaces("test|mona", EMAIL, "mine");
  await givenPlaces("test|other", OTHER_EMAIL, "theirs");

  const { exportMyData } = await api
    .as(person)
    .data<{ exportMyData: { json: string } }>("{ exportMyData { exportedAt json } }");

  expect(markers.filter((marker) => !exportMyData.json.includes(marker))).toEqual([]);
  expect(exportMyData.json).not.toContain("theirs");
  expect(exportMyData.json).not.toContain(OTHER_EMAIL);
  expect(JSON.parse(exportMyData.json)).toMatchObject({
    account: { email: EMAIL },
    speaksFor: [{ actorKey: "org:one", role: "OWNER" }],
    moderates: [],
  });
});

it("leaves nothing about a person in any node or relationship, and everything about others", async () => {
  await givenPlaces("test|mona", EMAIL, "mine");
  const others = await givenPlaces("test|other", OTHER_EMAIL, "theirs");

  const { eraseMyData } = await api
    .as(person)
    .data<{ eraseMyData: { userErrors: unknown[] } }>(
      'mutation { eraseMyData(input: { confirm: "ERASE MY DATA" }) { userErrors { code } erasedRecords } }',
    );

  expect(eraseMyData.userErrors).toEqual([]);
  const stored = await everything();
  expect(stored).not.toContain("mine");
  expect(stored.toLowerCase()).not.toContain("mona");
  expect(others.filter((marker) => !stored.includes(marker))).toEqual([]);
});

it("finds by an address alone those who never signed in", async () => {
  const email = "stranger@example.org";
  await givenPlaces(null, email, "stranger");

  await api.as(MANAGER).data(ERASE_PERSON, { input: { email: "Stranger@example.org", reason: "REQUESTED" } });

  expect(await everything()).not.toContain("stranger");
});

const ERASE_PERSON = "mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasedRecords } }";

/** Stores a node in each place for a person, by account and by address. @returns what it says of them */
async function givenPlaces(subject: string | null, email: string, marker: string): Promise<string[]> {
  const ways = PERSONAL_DATA.flatMap((place, index) => [
    ...(place.accountRelationship && subject ? [{ ...place, index, emailProperty: null }] : []),
    ...(place.emailProperty ? [{ ...place, index, accountRelationship: null }] : []),
  ]);
  const markers: string[] = [];
  for (const { label, index, properties, accountRelationship, emailProperty } of ways) {
    const values = properties.map((property) => [
      property,
      property === emailProperty ? email : `${marker}-${label}-${property}-${index}`,
    ]);
    markers.push(...values.map(([, value]) => value!));
    await database.query(
      `CREATE (node:${label} {key: randomUUID()}) SET node += $values
       ${accountRelationship ? `WITH node MATCH (account:Account {subject: $subject}) CREATE (node)-[:${accountRelationship}]->(account)` : ""}`,
      { values: Object.fromEntries(values) as object, subject },
    );
  }
  return markers;
}

/** Every property of every node and relationship, as one text. */
async function everything(): Promise<string> {
  const rows = await database.query(
    `MATCH (node) WHERE NOT node:Migration RETURN properties(node) AS properties
     UNION ALL MATCH ()-[tie]->() RETURN properties(tie) AS properties`,
  );
  return JSON.stringify(rows);
}
