import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { type AskedPartnership, declare, errorCode, mutate, PARTNERSHIP } from "../../support/partnerships";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const [anna, bert, cora, dora] = ["anna", "bert", "cora", "dora"].map((actor) =>
  api.as({ subject: `of ${actor}` }),
) as [typeof api, typeof api, typeof api, typeof api];
const manager = api.as(MANAGER);

//   pair: anna, bert since 2024      trio: anna, bert, cora since 2024      dora is in neither
const pair = { id: encodeId("Partnership", "partnership:pair"), expectedVersion: 1 };
const trio = { id: encodeId("Partnership", "partnership:trio"), expectedVersion: 1 };

beforeEach(async () => {
  await storeNetwork(database, {
    actors: [{ key: "dora" }],
    activities: [
      {
        key: "partnership:pair",
        label: "Partnership",
        startDate: "2024-01-01",
        participants: ["anna", "bert"],
      },
      {
        key: "partnership:trio",
        label: "Partnership",
        startDate: "2024-01-01",
        participants: ["anna", "bert", "cora"],
      },
    ],
  });
  await database.query("MATCH (p:Partnership) SET p.kind = 'RESEARCH'");
  await database.query("CREATE (:NetworkRevision {key: 'network', number: 7})");
  for (const actor of ["anna", "bert", "cora", "dora"]) await givenMember(database, `of ${actor}`, actor);
});

const linked = async (activeOn: string) => {
  const { collaborationPaths } = await api.data<{ collaborationPaths: { shortestHops: number | null } }>(
    `query ($from: ID!, $to: ID!, $activeOn: Date) {
      collaborationPaths(fromId: $from, toId: $to, activeOn: $activeOn, maxHops: 1) { shortestHops } }`,
    { from: actorId("anna"), to: actorId("cora"), activeOn },
  );
  return collaborationPaths.shortestHops === 1;
};
const read = async (asker: typeof api, { id }: { id: string }) =>
  (
    await asker.data<{ node: AskedPartnership | null }>(
      `query ($id: ID!) { node(id: $id) { ... on Partnership { ${PARTNERSHIP} } } }`,
      { id },
    )
  ).node;

it("ends for all when one side says so, and stays as a past one", async () => {
  const { partnership, revision } = await mutate(bert, "endPartnership", { ...trio, endDate: "2025-06-30" });
  expect(revision).toBe(8);
  expect(partnership).toMatchObject({
    endDate: "2025-06-30",
    version: 2,
    history: [{ version: 1, replacedBy: "ENDED", endDate: null, actors: [{}, {}, {}] }],
  });
  expect([await linked("2025-06-30"), await linked("2025-07-01")]).toEqual([true, false]);
  const later = { ...trio, expectedVersion: 2, endDate: "2026-01-01" };
  expect((await mutate(anna, "endPartnership", later)).userErrors).toMatchObject([{ code: "CLOSED" }]);
});

it("can be declared anew after its end, as another one", async () => {
  await mutate(anna, "endPartnership", { ...pair, endDate: "2025-06-30" });
  const { declaration } = await declare(anna, ["anna", "bert"], { startDate: "2026-01-01" });
  const { partnership } = await mutate(bert, "confirmPartnership", { id: declaration!.id, isPrivate: false });
  expect(partnership).toMatchObject({ version: 1, history: [] });
  expect(partnership!.id).not.toBe(pair.id);
});

it("goes on without one of several who leaves, but not with one alone", async () => {
  const leave = { actorId: actorId("cora"), until: "2024-12-31" };
  const { partnership } = await mutate(cora, "leavePartnership", { ...trio, ...leave });
  expect(partnership).toMatchObject({
    version: 2,
    participantCount: 3,
    partners: { edges: [{ until: null }, { until: null }, { until: "2024-12-31", node: { key: "cora" } }] },
    history: [{ replacedBy: "LEFT" }],
  });
  expect([await linked("2024-12-31"), await linked("2025-01-01")]).toEqual([true, false]);
  const again = { ...trio, ...leave, expectedVersion: 2 };
  expect((await mutate(cora, "leavePartnership", again)).userErrors).toMatchObject([{ code: "CLOSED" }]);
  const last = { ...again, actorId: actorId("anna") };
  expect((await mutate(anna, "leavePartnership", last)).userErrors).toMatchObject([{ code: "NOT_POSSIBLE" }]);
  const end = "mutation ($input: EndPartnershipInput!) { endPartnership(input: $input) { revision } }";
  const input = { ...trio, expectedVersion: 2, endDate: "2026-01-01" };
  expect(await errorCode(cora, end, { input })).toBe("FORBIDDEN");
});

it("neither ends nor is left before it began", async () => {
  const path = async (mutation: string, input: Record<string, unknown>) =>
    (await mutate(anna, mutation, input)).userErrors.map(({ code, path: at }) => [code, at.join(".")]);
  expect(await path("endPartnership", { ...pair, endDate: "2023-12-31" })).toEqual([
    ["INVALID", "input.endDate"],
  ]);
  const leave = { ...trio, actorId: actorId("anna"), until: "2023-12-31" };
  expect(await path("leavePartnership", leave)).toEqual([["INVALID", "input.until"]]);
  expect(await path("correctPartnership", { ...pair, endDate: "2025-01-01" })).toEqual([
    ["NOT_POSSIBLE", "input.endDate"],
  ]);
  expect((await read(anna, pair))!.version).toBe(1);
});

it("keeps what it said before a correction, for its sides and managers alone", async () => {
  await mutate(anna, "correctPartnership", {
    ...pair,
    kind: "CLINICAL",
    name: "Studie",
    startDate: "2023-05-01",
  });
  const history = [{ version: 1, name: "partnership:pair", kind: "RESEARCH", replacedBy: "CORRECTED" }];
  const auditor = api.as({ subject: "auditor", roles: ["AUDITOR"] });
  for (const asker of [anna, bert, manager, auditor])
    expect(await read(asker, pair)).toMatchObject({ name: "Studie", kind: "CLINICAL", history });
  for (const asker of [dora, api])
    expect(await read(asker, pair)).toMatchObject({
      name: "Studie",
      history: null,
      publicationAgreedBy: null,
    });
  expect(await database.query("MATCH (e:AuditEntry) RETURN e.action AS action, e.before AS before")).toEqual([
    {
      action: "correctPartnership",
      before: '{"name":"partnership:pair","kind":"RESEARCH","startDate":"2024-01-01"}',
    },
  ]);
  const [{ fieldSources }] = (await database.query<{ fieldSources: string[] }>(
    "MATCH (p:Partnership {key: 'partnership:pair'}) RETURN p.fieldSources AS fieldSources",
  )) as [{ fieldSources: string[] }];
  expect(fieldSources).toContain("kind=curated");
});

it("tells whoever comes second how it is now, and loses neither change", async () => {
  const answers = await Promise.all([
    mutate(anna, "correctPartnership", { ...pair, name: "A" }),
    mutate(bert, "correctPartnership", { ...pair, name: "B" }),
  ]);
  const done = answers.find(({ userErrors }) => userErrors.length === 0)!;
  const refused = answers.find(({ userErrors }) => userErrors.length > 0)!;
  expect(refused).toMatchObject({
    userErrors: [{ code: "CONFLICT", path: ["input", "expectedVersion"] }],
    partnership: { name: done.partnership!.name, version: 2 },
  });
});

it("is hidden at once when any side asks, and shown only once all have agreed", async () => {
  const visibility = (asker: typeof api, isPrivate: boolean) =>
    mutate(asker, "setPartnershipVisibility", { id: trio.id, isPrivate });
  const hidden = await visibility(anna, true);
  expect(hidden).toMatchObject({
    revision: 8,
    partnership: { isPrivate: true, version: 2, partners: { edges: [{}, {}, {}] } },
  });
  expect([await read(api, trio), await read(dora, trio), await linked("2024-06-01")]).toEqual([
    null,
    null,
    false,
  ]);

  expect((await visibility(manager, false)).userErrors).toMatchObject([{ code: "NOT_POSSIBLE" }]);
  expect(await visibility(anna, false)).toMatchObject({
    revision: null,
    partnership: { isPrivate: true, publicationAgreedBy: [{ key: "anna" }] },
  });
  await visibility(bert, false);
  // A correction is nothing that they have agreed to show.
  await mutate(bert, "correctPartnership", { ...trio, expectedVersion: 2, name: "Anders" });
  expect((await visibility(cora, false)).partnership).toMatchObject({
    publicationAgreedBy: [{ key: "cora" }],
  });
  await visibility(bert, false);
  expect(await visibility(anna, false)).toMatchObject({
    revision: 9,
    partnership: {
      isPrivate: false,
      publicationAgreedBy: [],
      history: [{ replacedBy: "MADE_PUBLIC" }, {}, {}],
    },
  });
  expect([(await read(api, trio))!.name, await linked("2024-06-01")]).toEqual(["Anders", true]);
});

it("does not exist for others while it is private, whatever they try; a public one is not theirs to change", async () => {
  await mutate(anna, "setPartnershipVisibility", { id: pair.id, isPrivate: true });
  const attempts: [string, string, Record<string, unknown>][] = [
    ["endPartnership", "EndPartnershipInput", { endDate: "2025-01-01", expectedVersion: 1 }],
    ["correctPartnership", "CorrectPartnershipInput", { name: "x", expectedVersion: 1 }],
    ["setPartnershipVisibility", "SetPartnershipVisibilityInput", { isPrivate: false }],
    [
      "leavePartnership",
      "LeavePartnershipInput",
      { actorId: actorId("dora"), until: "2025-01-01", expectedVersion: 1 },
    ],
  ];
  for (const [mutation, type, rest] of attempts) {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { revision userErrors { code } } }`;
    expect(await errorCode(dora, query, { input: { id: pair.id, ...rest } })).toBe("NOT_FOUND");
    if (mutation !== "leavePartnership")
      expect(await errorCode(dora, query, { input: { id: trio.id, ...rest } })).toBe("FORBIDDEN");
    expect(await errorCode(api, query, { input: { id: trio.id, ...rest } })).toBe("UNAUTHENTICATED");
  }
});

it("changes nothing for the public while it is private: no revision, nothing announced", async () => {
  await mutate(anna, "setPartnershipVisibility", { id: pair.id, isPrivate: true });
  const before = api.announced.length;
  const { revision, userErrors } = await mutate(bert, "endPartnership", {
    ...pair,
    expectedVersion: 2,
    endDate: "2025-01-01",
  });
  expect([revision, userErrors, api.announced.length]).toEqual([null, [], before]);
});
