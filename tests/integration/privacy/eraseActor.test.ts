import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const manager = apiOver(database).as(MANAGER);

const ERASE = `mutation ($input: EraseActorInput!) {
  eraseActor(input: $input) { userErrors { code } revision retiredActor { key name reason } }
}`;
const DEACTIVATE = `mutation ($input: DeactivateActorInput!) { deactivateActor(input: $input) { userErrors { code } } }`;

beforeEach(async () => {
  await storeNetwork(database, {
    actors: [{ key: "org:a", name: "Praxis Quellenthal", city: "Quellenthalstadt" }],
    activities: [{ key: "project:p", participants: ["org:a", "org:b", "org:c"] }],
  });
  await givenMember(database, "test|owner", "org:a");
  await database.query(
    `MATCH (actor:Actor {key: 'org:a'})
     CREATE (contact:Contact {key: 'contact:a', name: 'Quellenthal', email: 'quellenthal@example.org'})-[:CONTACT_OF]->(actor)
     CREATE (:Consent {key: 'consent:a', fields: ['Quellenthal']})-[:CONSENT_OF]->(contact)
     CREATE (:Service {key: 'service:a', titleDe: 'Quellenthal'})-[:PROVIDED_BY]->(actor)
     CREATE (:AuditEntry {key: 'audit:1', targetType: 'Actor', targetKey: 'org:a', at: datetime(), after: '{"city":"Quellenthalstadt"}'})
     CREATE (:AuditEntry {key: 'audit:2', targetType: 'Registration', targetKey: 'registration:1', at: datetime(),
       before: '{"name":"Praxis Quellenthal"}', after: '{"name":"Praxis Quellenthal"}'})
     CREATE (:AuditEntry {key: 'audit:3', targetType: 'Actor', targetKey: 'org:b', at: datetime(), after: '{"city":"Elsewhere"}'})`,
  );
});

it.each([
  ["in the network", false],
  ["deactivated", true],
])(
  "leaves of an actor that is %s nothing but its key, and the network around it whole",
  async (_state, isDeactivated) => {
    if (isDeactivated)
      await manager.data(DEACTIVATE, { input: { actorId: actorId("org:a"), reason: "It closed." } });

    const id = isDeactivated ? encodeId("RetiredActor", "org:a") : actorId("org:a");
    const { eraseActor } = await manager.data<{ eraseActor: object }>(ERASE, {
      input: { actorId: id, reason: "REQUESTED" },
    });

    const rest = await database.query(
      "MATCH (node) WHERE NOT node:Migration RETURN properties(node) AS properties",
    );
    const ties = await database.query<{ key: string }>(
      "MATCH (actor:Actor)-[:TOOK_PART_IN]->() RETURN actor.key AS key ORDER BY key",
    );
    expect(eraseActor).toMatchObject({
      userErrors: [],
      revision: isDeactivated ? 2 : 1,
      retiredActor: { key: "org:a", name: null, reason: "ERASED" },
    });
    expect(JSON.stringify(rest)).not.toMatch(/quellenthal/i);
    expect(JSON.stringify(rest)).toContain("Elsewhere");
    expect(ties.map(({ key }) => key)).toEqual(["org:b", "org:c"]);
  },
);
