import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { declare, DECLARATION, errorCode, mutate } from "../../support/partnerships";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const [anna, bert, cora] = ["anna", "bert", "cora"].map((actor) => api.as({ subject: `of ${actor}` })) as [
  typeof api,
  typeof api,
  typeof api,
];
const manager = api.as(MANAGER);
const auditor = api.as({ subject: "auditor", roles: ["AUDITOR"] });

//   anna, bert, cora, dora share nothing but p, in which erik takes part alone; dora has no people
beforeEach(async () => {
  await storeNetwork(database, {
    actors: ["anna", "bert", "cora", "dora", "erik"].map((key) => ({ key, name: key.toUpperCase() })),
    activities: [{ key: "p", startDate: "2020-01-01", participants: ["erik"] }],
  });
  for (const actor of ["anna", "bert", "cora"]) await givenMember(database, `of ${actor}`, actor);
  await database.query("MERGE (:NetworkRevision {key: 'network', number: 7})");
});

const revision = async () =>
  (
    await database.query<{ number: number }>(
      "MATCH (r:NetworkRevision {key: 'network'}) RETURN r.number AS number",
    )
  )[0]!.number;
const hops = async (asker: typeof api) => {
  const data = await asker.data<{ collaborationPaths: { shortestHops: number | null } }>(
    "query ($from: ID!, $to: ID!) { collaborationPaths(fromId: $from, toId: $to) { shortestHops } }",
    { from: actorId("anna"), to: actorId("bert") },
  );
  return data.collaborationPaths.shortestHops;
};
const confirm = (asker: typeof api, id: string, more: Record<string, unknown> = {}) =>
  mutate(asker, "confirmPartnership", { id, isPrivate: false, ...more });

it("counts nowhere before the other side confirms, and everywhere afterwards", async () => {
  const { declaration, revision: untouched } = await declare(anna, ["anna", "bert"]);
  expect(declaration).toMatchObject({
    state: "PENDING",
    declaredBy: { key: "anna" },
    partners: [{ answer: "AWAITED", actor: { key: "bert" } }],
  });
  expect([untouched, await revision(), await hops(anna)]).toEqual([null, 7, null]);

  const done = await confirm(bert, declaration!.id);
  expect(done).toMatchObject({
    userErrors: [],
    revision: 8,
    declaration: { state: "CONFIRMED", partners: [{ answer: "CONFIRMED" }] },
    partnership: {
      name: "ANNA – BERT",
      kind: "RESEARCH",
      startDate: "2024-01-01",
      version: 1,
      participantCount: 2,
    },
  });
  expect([await revision(), await hops(api)]).toEqual([8, 1]);
  const counts = "{ actors(orderBy: ACTIVITY_COUNT, first: 2) { edges { node { key activityCount } } } }";
  expect(await api.data(counts)).toMatchObject({
    actors: { edges: [{ node: { activityCount: 1 } }, { node: { activityCount: 1 } }] },
  });
  expect(api.announced.filter(({ channel }) => channel === "actorChanged")).toEqual([
    { channel: "actorChanged", key: "anna" },
    { channel: "actorChanged", key: "bert" },
  ]);
});

it("takes topics, documenting projects and its name over", async () => {
  await database.query(
    `CREATE (topic:Topic {key: 't', labelEn: 't', level: 0, scheme: 'CLUSTER', sortKey: 't', altLabelsDe: [],
       altLabelsEn: []})-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
  );
  const { id: topicId } = (await api.data<{ topic: { id: string } }>('{ topic(key: "t") { id } }')).topic;
  const { id: projectId } = (await api.data<{ project: { id: string } }>('{ project(key: "p") { id } }'))
    .project;
  const { declaration } = await declare(anna, ["anna", "bert"], {
    name: "  Herz  ",
    topicIds: [topicId, topicId],
    documentedByProjectIds: [projectId],
  });
  expect(declaration).toMatchObject({ name: "Herz", topics: [{ key: "t" }], documentedBy: [{ key: "p" }] });
  await confirm(bert, declaration!.id);
  expect(
    await api.data(`{ actor(key: "bert") { topics { edges { node { key } } } partnerships { edges { node { name
      documentedBy { edges { node { key } } } topics { edges { origin node { key } } } } } } } }`),
  ).toEqual({
    actor: {
      topics: { edges: [{ node: { key: "t" } }] },
      partnerships: {
        edges: [
          {
            node: {
              name: "Herz",
              documentedBy: { edges: [{ node: { key: "p" } }] },
              topics: { edges: [{ origin: "DECLARED", node: { key: "t" } }] },
            },
          },
        ],
      },
    },
  });
});

it("waits for all of several partners, and a manager may answer for one without people", async () => {
  const { declaration } = await declare(anna, ["anna", "bert", "dora"]);
  const { id } = declaration!;
  expect((await confirm(bert, id)).partnership).toBeNull();
  expect((await confirm(bert, id)).userErrors).toMatchObject([
    { code: "NOT_POSSIBLE", path: ["input", "actorId"] },
  ]);
  expect(await hops(api)).toBeNull();
  expect((await confirm(manager, id)).partnership).toMatchObject({ participantCount: 3 });
  expect(await hops(api)).toBe(1);
});

it("a manager who could answer for several has to name one", async () => {
  const { declaration } = await declare(anna, ["anna", "bert", "dora"]);
  const { id } = declaration!;
  expect((await confirm(manager, id)).userErrors).toMatchObject([
    { code: "INVALID", path: ["input", "actorId"] },
  ]);
  expect((await confirm(manager, id, { actorId: actorId("dora") })).userErrors).toEqual([]);
});

it("one who declines ends it for all, with a reason that the sides read", async () => {
  const { declaration } = await declare(anna, ["anna", "bert", "cora"], { note: "Bitte bestätigen" });
  const { id } = declaration!;
  await confirm(bert, id);
  await mutate(cora, "declinePartnership", { id, reason: "Nie begonnen" });
  expect((await confirm(manager, id)).userErrors).toMatchObject([{ code: "CLOSED", path: ["input", "id"] }]);
  expect(await hops(api)).toBeNull();
  const asked = `query ($id: ID!) { node(id: $id) { ... on PartnershipDeclaration { ${DECLARATION} } } }`;
  const read = { state: "DECLINED", note: "Bitte bestätigen", declineReason: "Nie begonnen" };
  for (const asker of [anna, bert, cora, manager])
    expect(await asker.data(asked, { id })).toMatchObject({ node: read });
  expect(await auditor.data(asked, { id })).toMatchObject({
    node: { state: "DECLINED", note: null, declineReason: null },
  });
  const values = JSON.stringify(
    await database.query("MATCH (e:AuditEntry) RETURN e.before AS b, e.after AS a"),
  );
  expect(values).not.toMatch(/Nie begonnen|Bitte/);
});

it("can be taken back by who declared it, while it is pending", async () => {
  const { declaration } = await declare(anna, ["anna", "bert"]);
  const { id } = declaration!;
  const withdraw = "mutation ($id: ID!) { withdrawDeclaration(input: {id: $id}) { userErrors { code } } }";
  expect(await errorCode(bert, withdraw, { id })).toBe("FORBIDDEN");
  expect((await mutate(anna, "withdrawDeclaration", { id })).declaration!.state).toBe("WITHDRAWN");
  expect((await confirm(bert, id)).userErrors).toMatchObject([{ code: "CLOSED" }]);
});

it("exists for its sides, managers and auditors alone", async () => {
  const { declaration } = await declare(anna, ["anna", "bert"]);
  const { id, key } = declaration!;
  const node = "query ($id: ID!) { node(id: $id) { id } }";
  const list = `query ($actorId: ID) { partnershipDeclarations(filter: {actorId: $actorId, states: [PENDING]}) {
    totalCount edges { node { key } } } }`;
  const seen = { partnershipDeclarations: { totalCount: 1, edges: [{ node: { key } }] } };
  for (const asker of [anna, bert, manager, auditor]) {
    expect(await asker.data(node, { id })).toEqual({ node: { id } });
    expect(await asker.data(list)).toEqual(seen);
  }
  expect(await manager.data(list, { actorId: actorId("cora") })).toMatchObject({
    partnershipDeclarations: { totalCount: 0 },
  });
  expect(await cora.data(list, { actorId: actorId("anna") })).toEqual({
    partnershipDeclarations: { totalCount: 0, edges: [] },
  });
  expect(await errorCode(api, list, {})).toBe("UNAUTHENTICATED");
  for (const asker of [api, cora]) expect(await asker.data(node, { id })).toEqual({ node: null });
  for (const mutation of ["confirmPartnership", "declinePartnership", "withdrawDeclaration"]) {
    const rest = mutation === "confirmPartnership" ? ", isPrivate: false" : "";
    const query = `mutation ($id: ID!) { ${mutation}(input: {id: $id${rest}}) { revision } }`;
    expect(await errorCode(cora, query, { id })).toBe("NOT_FOUND");
  }
});

it("is nobody's to make for another actor, nor to confirm for the other side", async () => {
  const input = {
    actorId: actorId("bert"),
    partnerIds: [actorId("anna")],
    kind: "RESEARCH",
    startDate: "2024-01-01",
  };
  const query =
    "mutation ($input: DeclarePartnershipInput!) { declarePartnership(input: $input) { revision } }";
  expect(await errorCode(anna, query, { input })).toBe("FORBIDDEN");
  const { declaration } = await declare(anna, ["anna", "bert"]);
  const own = "mutation ($id: ID!) { confirmPartnership(input: {id: $id, isPrivate: false}) { revision } }";
  expect(await errorCode(anna, own, { id: declaration!.id })).toBe("FORBIDDEN");
});

it("refuses what cannot be, and names where", async () => {
  const codes = async (more: Record<string, unknown>) =>
    (await declare(anna, ["anna", "bert"], more)).userErrors.map(({ code, path }) => [code, path.join(".")]);
  expect(await codes({ endDate: "2023-12-31" })).toEqual([["INVALID", "input.endDate"]]);
  expect(await codes({ partnerIds: [] })).toEqual([["INVALID", "input.partnerIds"]]);
  expect(await codes({ partnerIds: [actorId("anna")] })).toEqual([["INVALID", "input.partnerIds"]]);
  expect(await codes({ name: "x".repeat(201) })).toEqual([["INVALID", "input.name"]]);
  await database.query("MATCH (a:Actor {key: 'bert'}) SET a.isExample = true");
  expect(await codes({})).toEqual([["INVALID", "input.partnerIds"]]);
});

it("is not kept twice, whichever side declares it again, also at the same time", async () => {
  const both = await Promise.all([declare(anna, ["anna", "bert"]), declare(bert, ["bert", "anna"])]);
  const [made, refused] = both.sort((one, other) => one.userErrors.length - other.userErrors.length);
  expect(made.userErrors).toEqual([]);
  expect(refused).toMatchObject({
    userErrors: [{ code: "TAKEN" }],
    declaration: { id: made.declaration!.id },
  });
  expect((await declare(anna, ["anna", "bert"], { kind: "CLINICAL" })).userErrors).toEqual([]);
  const { partners, id } = made.declaration!;
  await confirm(partners[0]!.actor.key === "bert" ? bert : anna, id);
  expect((await declare(anna, ["anna", "bert"])).userErrors).toMatchObject([
    { code: "TAKEN", path: ["input"] },
  ]);
});

it("is private only where both agree to that, and then raises no revision and tells nobody", async () => {
  const { declaration } = await declare(anna, ["anna", "bert"], { isPrivate: true });
  const { id } = declaration!;
  expect((await confirm(bert, id)).userErrors).toMatchObject([
    { code: "INVALID", path: ["input", "isPrivate"] },
  ]);
  const done = await confirm(bert, id, { isPrivate: true });
  expect(done).toMatchObject({
    revision: null,
    partnership: { isPrivate: true, participantCount: 2, partners: { edges: [{}, {}] }, history: [] },
    declaration: { partnership: { key: done.partnership!.key } },
  });
  expect([await revision(), await hops(anna), await hops(bert), await hops(manager)]).toEqual([7, 1, 1, 1]);
  expect([await hops(cora), await hops(api)]).toEqual([null, null]);
});

it("reaches those who speak for the other sides by mail, and never who wrote", async () => {
  await database.query("MATCH (account:Account) SET account.email = account.key + '@example.org'");
  const { declaration } = await declare(anna, ["anna", "bert"]);
  await confirm(bert, declaration!.id);
  const kinds = await database.query(
    "MATCH (mail:OutgoingMail) RETURN mail.kind AS kind, mail.email AS email ORDER BY mail.createdAt, mail.kind",
  );
  expect(kinds).toEqual([
    { kind: "PARTNERSHIP_DECLARED", email: "account:of bert@example.org" },
    { kind: "PARTNERSHIP_CONFIRMED", email: "account:of anna@example.org" },
  ]);
});
