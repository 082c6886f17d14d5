import { encodeId } from "../../../src/graphql/nodeId";
import { apisOver, begun, change, refusedWith, storeConsortiumNetwork } from "../../support/consortia";
import { actorId } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const { lead, stranger, manager, auditor, signedIn, anonymous } = apisOver(database);
const TOPIC = encodeId("Topic", "topic:narrow");

beforeEach(() => storeConsortiumNetwork(database));

async function published(input: object): Promise<string> {
  const { createFundingCall } = await manager.data<{ createFundingCall: { fundingCall: { id: string } } }>(
    "mutation ($input: FundingCallInput!) { createFundingCall(input: $input) { fundingCall { id } } }",
    { input: { level: "EU", titleEn: "Open call", ...input } },
  );
  const { id } = createFundingCall.fundingCall;
  await manager.data(`mutation { publishFundingCall(id: "${id}", expectedVersion: 1) { revision } }`);
  return id;
}

it("keeps what a consortium is to be, with its call's requirements and deadline", async () => {
  const fundingCallId = await published({
    deadline: "2031-03-01T16:00:00Z",
    requirements: { minimumPartners: 3, partners: [{ kinds: ["COMPANY"], minimum: 1 }] },
  });
  const input = {
    leadId: actorId("org:lead"),
    titleDe: " Herz ",
    aimEn: "To help.",
    fundingCallId,
    requirements: { topicIds: [TOPIC], minimumPartners: 2 },
  };
  const { consortium } = await change(
    lead,
    "createConsortium",
    input,
    `consortium { key state version title(lang: DE) aim(lang: EN) viewerRole deadline isSharedWithOffice lead { key }
       fundingCall { id } requirements { minimumPartners topics { key } partners { kinds minimum } } }`,
  );
  expect(consortium).toEqual({
    key: expect.stringMatching(/^consortium:[0-9a-f-]{36}$/) as string,
    state: "FORMING",
    version: 1,
    title: "Herz",
    aim: "To help.",
    viewerRole: "LEAD",
    deadline: "2031-03-01T16:00:00.000Z",
    isSharedWithOffice: false,
    lead: { key: "org:lead" },
    fundingCall: { id: fundingCallId },
    requirements: {
      minimumPartners: 3,
      topics: [{ key: "topic:narrow" }],
      partners: [{ kinds: ["COMPANY"], minimum: 1 }],
    },
  });
});

it("says that the deadline of its call is over, and answers no real call with an invented lead", async () => {
  const past = await published({ deadline: "2020-03-01T16:00:00Z" });
  const next = await published({ deadline: "2031-03-01T16:00:00Z" });
  const input = { leadId: actorId("org:lead"), titleEn: "Ours" };
  const selection = "consortium { id isDeadlineOver }";
  const overOf = async (fundingCallId?: string) => {
    const { consortium } = await change(lead, "createConsortium", { ...input, fundingCallId }, selection);
    return consortium;
  };
  expect(await overOf(past)).toMatchObject({ isDeadlineOver: true });
  expect(await overOf(next)).toMatchObject({ isDeadlineOver: false });
  const { id } = (await overOf()) as { id: string };
  await database.query("MATCH (actor:Actor {key: 'org:lead'}) SET actor.isExample = true");
  const update = { id, expectedVersion: 1, titleEn: "Ours", fundingCallId: next };
  for (const [mutation, asked] of [
    ["createConsortium", { ...input, fundingCallId: next }],
    ["updateConsortium", update],
  ] as const)
    expect((await change(lead, mutation, asked, "revision")).userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "fundingCallId"] },
    ]);
});

it("exists for nobody outside: not by key, id, list, count, change or record, managers and auditors included", async () => {
  const { id, key } = await begun(lead);
  const query = `{ consortium(key: "${key}") { key } node(id: "${id}") { id } }`;
  const missing = `consortium:00000000-0000-4000-8000-000000000000`;
  const update = { id, expectedVersion: 1, titleEn: "Other" };
  for (const asker of [stranger, manager, auditor, signedIn, anonymous])
    expect(await asker.data(query)).toEqual({ consortium: null, node: null });
  for (const asker of [stranger, manager, auditor, signedIn])
    expect(await asker.data("{ consortia { totalCount edges { node { key } } } }")).toEqual({
      consortia: { totalCount: 0, edges: [] },
    });
  for (const asker of [stranger, manager, signedIn]) {
    expect(await refusedWith(asker, "updateConsortium", update)).toEqual(
      await refusedWith(asker, "updateConsortium", { ...update, id: encodeId("Consortium", missing) }),
    );
  }
  expect(await refusedWith(stranger, "updateConsortium", update)).toBe("NOT_FOUND");
  const record =
    '{ auditEntries(filter: { actions: ["createConsortium"] }) { totalCount edges { node { id } } } }';
  expect(await manager.data(record)).toEqual({ auditEntries: { totalCount: 0, edges: [] } });
  const [entry] = await database.query<{ key: string }>(
    "MATCH (entry:AuditEntry {action: 'createConsortium'}) RETURN entry.key AS key",
  );
  expect(await manager.data(`{ node(id: "${encodeId("AuditEntry", entry!.key)}") { id } }`)).toEqual({
    node: null,
  });
  expect(await lead.data("{ consortia { totalCount edges { node { key viewerRole } } } }")).toEqual({
    consortia: { totalCount: 1, edges: [{ node: { key, viewerRole: "LEAD" } }] },
  });
});

it("shows a consortium to managers and auditors, to read alone, while its lead shares it with the office", async () => {
  const { id, key } = await begun(lead);
  const share = (isShared: boolean) =>
    change(lead, "shareConsortiumWithOffice", { id, isShared }, "consortium { isSharedWithOffice }");
  expect(await share(true)).toEqual({ userErrors: [], consortium: { isSharedWithOffice: true } });
  const query = `{ consortium(key: "${key}") { viewerRole } auditEntries(filter: { targetKey: "${key}" }) { totalCount } }`;
  for (const asker of [manager, auditor])
    expect(await asker.data(query)).toEqual({
      consortium: { viewerRole: "READER" },
      auditEntries: { totalCount: 2 },
    });
  expect(await refusedWith(manager, "updateConsortium", { id, expectedVersion: 1, titleEn: "No" })).toBe(
    "FORBIDDEN",
  );
  await share(false);
  expect(await manager.data(query)).toEqual({ consortium: null, auditEntries: { totalCount: 0 } });
});

it("loses none of twenty changes at once: each is done or answered CONFLICT with the present state", async () => {
  const { id, key } = await begun(lead);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      change(
        lead,
        "updateConsortium",
        { id, expectedVersion: 1, titleEn: `Aim ${index}` },
        "consortium { version title(lang: EN) }",
      ),
    ),
  );
  const done = answers.filter(({ userErrors }) => userErrors.length === 0);
  expect(done).toHaveLength(1);
  for (const { userErrors, consortium } of answers.filter((answer) => !done.includes(answer))) {
    expect(userErrors).toMatchObject([{ code: "CONFLICT", path: ["input", "expectedVersion"] }]);
    expect(consortium).toEqual(done[0]!["consortium"]);
  }
  const [kept] = await database.query<{ numbers: number[] }>(
    `MATCH (version:ConsortiumVersion)-[:VERSION_OF]->(:Consortium {key: $key})
     WITH version ORDER BY version.number RETURN collect(version.number) AS numbers`,
    { key },
  );
  expect(kept!.numbers).toEqual([1, 2]);
});

it("writes nothing for a change that changes nothing, and records keys and names of fields alone", async () => {
  const { id } = await begun(lead);
  const same = { id, expectedVersion: 1, titleEn: "Secret aim" };
  expect(await change(lead, "updateConsortium", same, "consortium { version }")).toEqual({
    userErrors: [],
    consortium: { version: 1 },
  });
  await change(lead, "updateConsortium", { ...same, aimEn: "Marked words" }, "consortium { version }");
  const entries = await database.query<{ text: string }>(
    "MATCH (entry:AuditEntry) RETURN coalesce(entry.before, '') + coalesce(entry.after, '') AS text",
  );
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toMatch(/Secret|Marked/);
  expect(JSON.stringify(entries)).toContain("aimEn");
});

it("refuses a consortium for somebody else's actor, without title, or about a call that is not to be seen", async () => {
  const draft = await manager.data<{ createFundingCall: { fundingCall: { id: string } } }>(
    'mutation { createFundingCall(input: { level: EU, titleEn: "Draft" }) { fundingCall { id } } }',
  );
  const input = { leadId: actorId("org:lead"), titleEn: "Aim" };
  expect(await refusedWith(stranger, "createConsortium", input)).toBe("FORBIDDEN");
  expect(await refusedWith(manager, "createConsortium", input)).toBe("FORBIDDEN");
  const hidden = { ...input, fundingCallId: draft.createFundingCall.fundingCall.id };
  expect(await refusedWith(lead, "createConsortium", hidden)).toBe("NOT_FOUND");
  const untitled = await change(lead, "createConsortium", { ...input, titleEn: " " }, "consortium { key }");
  expect(untitled).toMatchObject({ userErrors: [{ code: "INVALID", path: ["input", "titleDe"] }] });
});

it("removes a consortium with all that belongs to it, but keeps a submitted one", async () => {
  const { id, key } = await begun(lead);
  const remove = `mutation { deleteConsortium(id: "${id}") { userErrors { code } } }`;
  await database.query("MATCH (c:Consortium {key: $key}) SET c.state = 'SUBMITTED'", { key });
  expect(await lead.data(remove)).toEqual({ deleteConsortium: { userErrors: [{ code: "NOT_POSSIBLE" }] } });
  await database.query("MATCH (c:Consortium {key: $key}) SET c.state = 'FORMING'", { key });
  expect(await lead.data(remove)).toEqual({ deleteConsortium: { userErrors: [] } });
  const [left] = await database.query<{ count: number }>(
    "MATCH (n) WHERE any(label IN labels(n) WHERE label STARTS WITH 'Consortium') RETURN count(n) AS count",
  );
  expect(left!.count).toBe(0);
});

it("keeps what is recorded of a removed consortium from managers, unless it was shown to the office until then", async () => {
  const removed = async (...shown: boolean[]) => {
    const { id, key } = await begun(lead);
    for (const isShared of shown)
      await change(lead, "shareConsortiumWithOffice", { id, isShared }, "revision");
    await lead.data(`mutation { deleteConsortium(id: "${id}") { userErrors { code } } }`);
    return key;
  };
  const [hidden, hiddenAgain, shown] = [await removed(), await removed(true, false), await removed(true)];
  const recorded = async (api: typeof manager, targetKey: string) =>
    (
      await api.data<{ auditEntries: { totalCount: number; edges: { node: { action: string } }[] } }>(
        "query ($key: String) { auditEntries(filter: { targetKey: $key }) { totalCount edges { node { action } } } }",
        { key: targetKey },
      )
    ).auditEntries;
  for (const api of [manager, auditor]) {
    for (const key of [hidden, hiddenAgain])
      expect(await recorded(api, key)).toEqual({ totalCount: 0, edges: [] });
    const { totalCount, edges } = await recorded(api, shown);
    expect(totalCount).toBe(3);
    const actions = ["deleteConsortium", "shareConsortiumWithOffice", "createConsortium"];
    expect(edges.map(({ node }) => node.action)).toEqual(actions);
  }
  const [entry] = await database.query<{ key: string }>(
    "MATCH (entry:AuditEntry {targetKey: $hidden, action: 'deleteConsortium'}) RETURN entry.key AS key",
    { hidden },
  );
  const id = encodeId("AuditEntry", entry!.key);
  expect(await manager.data(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
});
