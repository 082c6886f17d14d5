import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

const ME = "{ me { role email isReadOnly speaksFor { role actor { key } } moderates { key } } }";

beforeAll(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await database.query(
    `MATCH (actor:Actor {key: 'org:a'})
     CREATE (account:Account {key: 'account:1', subject: 'one', language: 'DE', createdAt: datetime()})
     CREATE (account)-[:SPEAKS_FOR {key: 'account:1|org:a', role: 'OWNER', since: datetime('2026-01-01T00:00Z')}]->(actor)
     CREATE (account)-[:MODERATES {key: 'account:1|lighthouse:l'}]->(:Lighthouse {key: 'lighthouse:l', name: 'L',
       sortKey: 'l', isExample: false, descriptionDe: '', descriptionEn: '', startYear: 2020, fieldSources: []})`,
  );
});

it("is anonymous without a token", async () => {
  expect(await api.data(ME)).toEqual({
    me: { role: "ANONYMOUS", email: null, isReadOnly: false, speaksFor: [], moderates: [] },
  });
});

it("is signed in, and nothing more, for a subject that the service does not know", async () => {
  const answer = await api.as({ subject: "new", email: "someone@example.org" }).data(ME);
  expect(answer).toEqual({
    me: { role: "SIGNED_IN", email: "someone@example.org", isReadOnly: false, speaksFor: [], moderates: [] },
  });
});

it("is a member of the actors that the account speaks for, and moderates its lighthouses", async () => {
  expect(await api.as({ subject: "one" }).data(ME)).toEqual({
    me: {
      role: "MEMBER",
      email: null,
      isReadOnly: false,
      speaksFor: [{ role: "OWNER", actor: { key: "org:a" } }],
      moderates: [{ key: "lighthouse:l" }],
    },
  });
});

it("takes the highest role of token and account", async () => {
  const role = async (token: Parameters<typeof api.as>[0]) =>
    (await api.as(token).data<{ me: { role: string; isReadOnly: boolean } }>("{ me { role isReadOnly } }"))
      .me;
  expect(await role(MANAGER)).toEqual({ role: "MANAGER", isReadOnly: false });
  expect(await role({ subject: "one", roles: ["AUDITOR"] })).toEqual({ role: "AUDITOR", isReadOnly: true });
  expect(await role({ subject: "x", roles: ["AUDITOR", "ADMIN"] })).toEqual({
    role: "ADMIN",
    isReadOnly: false,
  });
});

it("gives a machine no rights of the account that has its subject", async () => {
  const machine = api.as({ subject: "one", roles: ["ADMIN"], isReadOnly: true });
  expect(await machine.data(ME)).toEqual({
    me: { role: "MACHINE", email: null, isReadOnly: true, speaksFor: [], moderates: [] },
  });
});
