import { ANONYMOUS } from "../../../src/access/viewer.type";
import { Language } from "../../../src/graphql/language";
import { composeServices } from "../../../src/services/services";
import type { Services } from "../../../src/services/services.type";
import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

const servicesFor = composeServices({ database, timeoutMs: 30_000, announce: () => undefined });
const cli = (): Services => servicesFor({ viewer: ANONYMOUS, language: Language.DE, origin: "CLI" });

const ENTRIES = `query ($first: Int, $after: String, $filter: AuditFilter) {
  auditEntries(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node { action origin accountKey targetType targetKey isNew changes { field before after } } }
  }
}`;

interface Entries {
  auditEntries: {
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
    edges: { node: { action: string; changes: { field: string; before: string; after: string }[] } }[];
  };
}

beforeEach(() =>
  storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] }),
);

it("has an entry for every write: what, by what way, before and after", async () => {
  await cli().accounts.grant("someone", "MANAGER");
  await cli().accounts.grant("someone", null);
  const { auditEntries } = await api.as(MANAGER).data<Entries>(ENTRIES);
  expect(auditEntries.totalCount).toBe(2);
  expect(auditEntries.edges.map(({ node }) => [node.action, ...node.changes])).toEqual([
    ["admin revoke", { field: "role", before: '"MANAGER"', after: null }],
    ["admin grant", { field: "role", before: null, after: '"MANAGER"' }],
  ]);
  expect(auditEntries.edges[0]!.node).toMatchObject({
    origin: "CLI",
    accountKey: null,
    targetType: "Account",
  });
});

it("writes nothing at all when a write fails", async () => {
  await expect(cli().accounts.tie("someone", "org:unknown", "OWNER")).rejects.toThrow('Actor "org:unknown"');
  expect(await database.query("MATCH (n) WHERE n:Account OR n:AuditEntry RETURN count(n) AS count")).toEqual([
    { count: 0 },
  ]);
});

it("pages and filters by action, target and time", async () => {
  for (const subject of ["one", "two", "three"]) await cli().accounts.grant(subject, "AUDITOR");
  await cli().accounts.tie("one", "org:a", "EDITOR");
  const manager = api.as(MANAGER);
  const first = (await manager.data<Entries>(ENTRIES, { first: 3 })).auditEntries;
  expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([3, true]);
  const rest = (await manager.data<Entries>(ENTRIES, { first: 3, after: first.pageInfo.endCursor }))
    .auditEntries;
  expect(rest.edges.map(({ node }) => node.action)).toEqual(["admin grant"]);
  const total = async (filter: object) =>
    (await manager.data<Entries>(ENTRIES, { filter })).auditEntries.totalCount;
  expect(await total({ actions: ["tie"] })).toBe(1);
  expect(await total({ targetTypes: ["Actor"] })).toBe(0);
  expect(await total({ until: "2020-01-01T00:00:00Z" })).toBe(0);
  expect(await total({ since: "2020-01-01T00:00:00Z", accountKey: "account:none" })).toBe(0);
});

it.each([[null], [{ subject: "someone" }], [{ subject: "machine", isReadOnly: true }]])(
  "is closed to %p",
  async (token) => {
    const asker = token === null ? api : api.as(token);
    const { data, errors } = await asker.ask(ENTRIES);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions["code"]).toBe(token === null ? "UNAUTHENTICATED" : "FORBIDDEN");
  },
);
