import { encodeId } from "../../../src/graphql/nodeId";
import { apisOver, begun, change, refusedWith, storeConsortiumNetwork } from "../../support/consortia";
import { actorId } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const { lead, partner, other, stranger, manager, auditor, anonymous } = apisOver(database);

let id: string;
let key: string;

beforeEach(async () => {
  await storeConsortiumNetwork(database);
  ({ id, key } = await begun(lead, { requirements: { topicIds: [encodeId("Topic", "topic:narrow")] } }));
});

async function added(actor: string): Promise<{ memberId: string; invitationId: string }> {
  const input = { consortiumId: id, actorId: actorId(actor) };
  const { consortiumMember } = await change(
    lead,
    "addConsortiumCandidate",
    input,
    "consortiumMember { id key }",
  );
  const member = consortiumMember as { id: string; key: string };
  return { memberId: member.id, invitationId: encodeId("ConsortiumInvitation", member.key) };
}

async function joined(): Promise<void> {
  const { memberId, invitationId } = await added("org:partner");
  await change(lead, "inviteConsortiumMember", { memberId }, "revision");
  await change(partner, "answerConsortiumInvitation", { invitationId, answer: "ACCEPTED" }, "revision");
}

const submit = { expectedVersion: 1, submittedOn: "2025-01-31", programme: "Example programme" };
const grant = {
  expectedVersion: 2,
  decidedOn: "2025-06-01",
  acronym: "EXAMPLE",
  projectTitle: "An example of hearts",
  startDate: "2025-09-01",
};

it("makes a granted consortium a public project of its lead and of those who confirmed for themselves", async () => {
  await joined();
  const { memberId } = await added("org:other");
  await change(lead, "recordConsortiumAnswer", { memberId, answer: "ACCEPTED" }, "revision");
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  const answer = await change(
    lead,
    "grantConsortium",
    { id, ...grant },
    `revision consortium { state outcome { submittedOn decidedOn programme project { acronym } } } project { key }`,
  );
  expect(answer).toMatchObject({
    userErrors: [],
    revision: expect.any(Number) as number,
    consortium: {
      state: "GRANTED",
      outcome: {
        submittedOn: "2025-01-31",
        decidedOn: "2025-06-01",
        programme: "Example programme",
        project: { acronym: "EXAMPLE" },
      },
    },
  });
  const projectKey = (answer["project"] as { key: string }).key;
  const query = `{ project(key: "${projectKey}") { name startDate topics { edges { node { key } } }
    participants { edges { role node { key } } } } }`;
  expect(await anonymous.data(query)).toEqual({
    project: {
      name: "EXAMPLE",
      startDate: "2025-09-01",
      topics: { edges: [{ node: { key: "topic:narrow" } }] },
      participants: {
        edges: [
          { role: "COORDINATOR", node: { key: "org:lead" } },
          { role: "PARTICIPANT", node: { key: "org:partner" } },
        ],
      },
    },
  });
  const path = `{ collaborationPaths(fromId: "${actorId("org:lead")}", toId: "${actorId("org:partner")}") { shortestHops } }`;
  expect(await anonymous.data(path)).toEqual({ collaborationPaths: { shortestHops: 1 } });
});

it("decides a submitted consortium once, by its lead alone", async () => {
  await joined();
  const early = await change(lead, "grantConsortium", { id, ...grant, expectedVersion: 1 }, "revision");
  expect(early.userErrors).toMatchObject([{ code: "NOT_POSSIBLE" }]);
  expect(await refusedWith(partner, "submitConsortium", { id, ...submit })).toBe("FORBIDDEN");
  expect(await refusedWith(stranger, "submitConsortium", { id, ...submit })).toBe("NOT_FOUND");
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  const reject = { id, expectedVersion: 2, decidedOn: "2025-06-01", reason: "Too small." };
  const decisions = await Promise.all([
    ...[1, 2, 3].map(() => change(lead, "rejectConsortium", reject, "revision")),
    ...[1, 2, 3].map(() => change(lead, "grantConsortium", { id, ...grant }, "revision")),
  ]);
  expect(decisions.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  const [row] = await database.query<{ count: number }>("MATCH (p:Project) RETURN count(p) AS count");
  const state = await lead.data<{ consortium: { state: string } }>(`{ consortium(key: "${key}") { state } }`);
  expect(row!.count).toBe(state.consortium.state === "GRANTED" ? 1 : 0);
});

it.each([
  ["begins before the submission", { startDate: "2025-01-30" }, "startDate"],
  ["begins more than ten years after the decision", { startDate: "2035-06-02" }, "startDate"],
  ["ends more than 30 years after its begin", { endDate: "2055-09-02" }, "endDate"],
  ["ends before its begin", { endDate: "2025-08-31" }, "endDate"],
])("grants no project that %s", async (_what, days, argument) => {
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  const granted = { id, ...grant, withLeadAlone: true };
  const refused = await change(lead, "grantConsortium", { ...granted, ...days }, "project { key }");
  expect(refused).toMatchObject({
    userErrors: [{ code: "INVALID", path: ["input", argument] }],
    project: null,
  });
  const latest = { startDate: "2035-06-01", endDate: "2065-06-01" };
  expect((await change(lead, "grantConsortium", { ...granted, ...latest }, "revision")).userErrors).toEqual(
    [],
  );
});

it("says what can be done where a consortium cannot be decided", async () => {
  const decide = async (consortiumId: string, expectedVersion: number) => {
    const said = { ...grant, id: consortiumId, expectedVersion, withLeadAlone: true };
    return (await change(lead, "grantConsortium", said, "revision")).userErrors;
  };
  const message = (text: string) => [{ message: expect.stringContaining(text) as string }];
  expect(await decide(id, 1)).toMatchObject(message("submitConsortium"));
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  expect(await decide(id, 2)).toEqual([]);
  expect(await decide(id, 3)).toMatchObject(message("correctConsortiumOutcome"));
  const second = await begun(lead);
  await change(lead, "abandonConsortium", { id: second.id, expectedVersion: 1 }, "revision");
  expect(await decide(second.id, 2)).toMatchObject(message("createConsortium"));
});

it("tells managers the numbers of a year, and nothing of drafts", async () => {
  await joined();
  const { memberId } = await added("org:other");
  await change(lead, "recordConsortiumAnswer", { memberId, answer: "ACCEPTED" }, "revision");
  const figures = "{ consortiumFigures(year: 2025) { submitted granted rejected grantedOrganisations } }";
  const none = { submitted: 0, granted: 0, rejected: 0, grantedOrganisations: 0 };
  expect(await manager.data(figures)).toEqual({ consortiumFigures: none });
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  await change(lead, "grantConsortium", { id, ...grant }, "revision");
  for (const asker of [manager, auditor])
    expect(await asker.data(figures)).toEqual({
      consortiumFigures: { submitted: 1, granted: 1, rejected: 0, grantedOrganisations: 2 },
    });
  expect(await manager.data(figures.replace("2025", "2024"))).toEqual({ consortiumFigures: none });
});

it("ends open invitations when it is handed in, and tells those invited", async () => {
  const { memberId, invitationId } = await added("org:partner");
  await change(lead, "inviteConsortiumMember", { memberId }, "revision");
  const { memberId: silentId } = await added("org:silent");
  const byAddress = { memberId: silentId, route: "EMAIL", email: "someone@example.org" };
  await change(lead, "inviteConsortiumMember", byAddress, "revision");
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  const invitations = "{ consortiumInvitations { edges { node { state title } } } }";
  expect(await partner.data(invitations)).toEqual({
    consortiumInvitations: { edges: [{ node: { state: "LAPSED", title: null } }] },
  });
  const answer = { invitationId, answer: "ACCEPTED" };
  const late = await change(partner, "answerConsortiumInvitation", answer, "revision");
  expect(late.userErrors).toMatchObject([
    {
      code: "CLOSED",
      message: "The consortium is submitted. This is possible only while it is being formed.",
    },
  ]);
  expect(
    await database.query(
      "MATCH (m:OutgoingMail) RETURN m.kind AS kind, m.email AS email ORDER BY m.createdAt",
    ),
  ).toMatchObject([{}, {}, { kind: "CONSORTIUM_INVITATION_LAPSED", email: "partner@example.org" }]);
  expect(
    await database.query("MATCH (m:ConsortiumMember) WHERE m.tokenHash IS NOT NULL RETURN m.key"),
  ).toEqual([]);
});

it("makes a project of the lead alone only if that is said, and lets who was accepted for confirm until then", async () => {
  const { memberId, invitationId } = await added("org:partner");
  await change(lead, "recordConsortiumAnswer", { memberId, answer: "ACCEPTED" }, "revision");
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  const alone = await change(lead, "grantConsortium", { id, ...grant }, "revision");
  expect(alone.userErrors).toMatchObject([{ code: "NOT_POSSIBLE", path: ["input", "withLeadAlone"] }]);
  const answer = { invitationId, answer: "ACCEPTED" };
  const confirmed = await change(
    partner,
    "answerConsortiumInvitation",
    answer,
    "consortiumInvitation { isConfirmed }",
  );
  expect(confirmed).toEqual({ userErrors: [], consortiumInvitation: { isConfirmed: true } });
  expect((await change(partner, "leaveConsortium", { invitationId }, "revision")).userErrors).toMatchObject([
    { code: "CLOSED" },
  ]);
  expect((await change(lead, "grantConsortium", { id, ...grant }, "revision")).userErrors).toEqual([]);
  const second = await begun(lead);
  await change(lead, "submitConsortium", { id: second.id, ...submit }, "revision");
  const said = { id: second.id, ...grant, withLeadAlone: true };
  expect((await change(lead, "grantConsortium", said, "revision")).userErrors).toEqual([]);
});

it("refuses days that cannot be, and lets the lead correct those that were said", async () => {
  const outcome = "consortium { version state outcome { submittedOn decidedOn programme rejectionReason } }";
  const early = await change(
    lead,
    "submitConsortium",
    { id, ...submit, submittedOn: "1890-01-01" },
    "revision",
  );
  expect(early.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "submittedOn"] }]);
  const correct = (input: object) => change(lead, "correctConsortiumOutcome", { id, ...input }, outcome);
  expect((await correct({ expectedVersion: 1, submittedOn: "2025-02-01" })).userErrors).toMatchObject([
    { code: "NOT_POSSIBLE", path: ["input", "id"] },
  ]);
  await change(lead, "submitConsortium", { id, ...submit }, "revision");
  expect((await correct({ expectedVersion: 2, decidedOn: "2025-06-01" })).userErrors).toMatchObject([
    { code: "NOT_POSSIBLE", path: ["input", "decidedOn"] },
  ]);
  const reject = { id, expectedVersion: 2, decidedOn: "2025-01-30" };
  for (const [mutation, input] of [
    ["rejectConsortium", reject],
    ["grantConsortium", { ...grant, id, decidedOn: "2025-01-30", withLeadAlone: true }],
  ] as const)
    expect((await change(lead, mutation, input, "revision")).userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "decidedOn"] },
    ]);
  const rejected = { ...reject, decidedOn: "2025-06-01", reason: "Too small." };
  await change(lead, "rejectConsortium", rejected, "revision");
  expect((await correct({ expectedVersion: 3, submittedOn: "2025-06-02" })).userErrors).toMatchObject([
    { code: "INVALID", path: ["input", "submittedOn"] },
  ]);
  for (const empty of [{}, { reason: null, decidedOn: null, submittedOn: null, programme: " " }])
    expect(await correct({ expectedVersion: 3, ...empty })).toMatchObject({
      userErrors: [{ code: "INVALID", path: ["input"] }],
      consortium: { version: 3 },
    });
  const corrected = { expectedVersion: 3, submittedOn: "2024-12-31", reason: "Too large." };
  expect(await correct(corrected)).toEqual({
    userErrors: [],
    consortium: {
      version: 4,
      state: "REJECTED",
      outcome: {
        submittedOn: "2024-12-31",
        decidedOn: "2025-06-01",
        programme: "Example programme",
        rejectionReason: "Too large.",
      },
    },
  });
  expect(await refusedWith(stranger, "correctConsortiumOutcome", { id, expectedVersion: 4 })).toBe(
    "NOT_FOUND",
  );
  const figures = "{ consortiumFigures(year: 2024) { submitted rejected } }";
  expect(await manager.data(figures)).toEqual({ consortiumFigures: { submitted: 1, rejected: 0 } });
});

it("keeps each version of the content, and tells field by field in what two differ", async () => {
  const update = { id, expectedVersion: 1, titleEn: "Open aim", requirements: { minimumPartners: 3 } };
  await change(lead, "updateConsortium", update, "revision");
  const query = `{ consortium(key: "${key}") { versions { totalCount edges { node { number accountKey } } }
    changes(fromVersion: 1, toVersion: 2) { field before after } } }`;
  expect(await lead.data(query)).toEqual({
    consortium: {
      versions: {
        totalCount: 2,
        edges: [1, 2].map((number) => ({ node: { number, accountKey: "account:lead" } })),
      },
      changes: [
        { field: "requirements.minimumPartners", before: null, after: "3" },
        { field: "requirements.topicKeys", before: '["topic:narrow"]', after: "[]" },
        { field: "titleEn", before: '"Secret aim"', after: '"Open aim"' },
      ],
    },
  });
  const wrong = await lead.ask(
    `{ consortium(key: "${key}") { changes(fromVersion: 1, toVersion: 9) { field } } }`,
  );
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "toVersion" });
  const turned = await lead.ask(
    `{ consortium(key: "${key}") { changes(fromVersion: 2, toVersion: 1) { field } } }`,
  );
  expect(turned.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "fromVersion" });
});

it("lets members discuss, for an actor of theirs in it; auditors read none of it", async () => {
  await joined();
  const comment = { consortiumId: id, actorId: actorId("org:partner"), text: "We could." };
  await change(partner, "commentOnConsortium", comment, "revision");
  expect(await refusedWith(lead, "commentOnConsortium", comment)).toBe("FORBIDDEN");
  expect(await refusedWith(other, "commentOnConsortium", { ...comment, actorId: actorId("org:other") })).toBe(
    "NOT_FOUND",
  );
  await change(lead, "shareConsortiumWithOffice", { id, isShared: true }, "revision");
  const query = `{ consortium(key: "${key}") { comments { totalCount edges { node { id text actor { key } } } } } }`;
  type Shown = { consortium: { comments: { edges: { node: { id: string } }[] } | null } };
  const shown = await lead.data<Shown>(query);
  expect(shown.consortium.comments).toMatchObject({
    totalCount: 1,
    edges: [{ node: { text: "We could.", actor: { key: "org:partner" } } }],
  });
  expect(await auditor.data(query)).toEqual({ consortium: { comments: null } });
  const { id: commentId } = shown.consortium.comments!.edges[0]!.node;
  expect(await auditor.data(`{ node(id: "${commentId}") { id } }`)).toEqual({ node: null });
  expect(await refusedWith(stranger, "removeConsortiumComment", { commentId })).toBe("NOT_FOUND");
  expect(await refusedWith(lead, "removeConsortiumComment", { commentId })).toBeNull();
});
