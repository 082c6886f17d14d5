import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const manager = api.as(MANAGER);
const person = api.as({ subject: "person", email: "person@example.org" });

const CLAIM = `mutation ($input: ClaimActorInput!) {
  claimActor(input: $input) { userErrors { code path } claim { id key state version message email } actor { key } }
}`;
const APPROVE = `mutation ($input: ApproveClaimInput!) {
  approveClaim(input: $input) { userErrors { code } revision claim { state } actor { key status version } }
}`;
const REJECT = `mutation ($input: RejectClaimInput!) {
  rejectClaim(input: $input) { userErrors { code path } claim { state reason } }
}`;
const WITHDRAW = `mutation ($id: ID!) { withdrawClaim(id: $id) { userErrors { code } claim { state } } }`;
const CLAIMS = `query ($filter: ClaimFilter) {
  claims(filter: $filter) { totalCount edges { node { id state message email actor { key } } } }
}`;
const OWN = "{ me { role claims { state reason message actor { key } } speaksFor { role actor { key } } } }";

interface Claimed {
  claimActor: { userErrors: { code: string }[]; claim: { id: string; state: string } | null };
}

const input = (key = "org:a") => ({ input: { actorId: actorId(key), message: "I work there." } });
const claim = async (asker = person) => (await asker.data<Claimed>(CLAIM, input())).claimActor;
const codes = (answer: unknown) =>
  Object.values(answer as Record<string, { userErrors: { code: string }[] }>).flatMap(({ userErrors }) =>
    userErrors.map(({ code }) => code),
  );

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenMember(database, "member", "org:b");
});

it("makes who claims the owner, and the organisation a registered one, once a manager approves", async () => {
  const { claim: made, userErrors } = await claim();
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({ state: "OPEN", version: 1 });
  expect(await person.data("{ me { claims { message email } } }")).toEqual({
    me: { claims: [{ message: "I work there.", email: "person@example.org" }] },
  });
  const before = await database.readRevision();
  const answer = await manager.data<{ approveClaim: { revision: number } }>(APPROVE, {
    input: { id: made!.id, expectedVersion: 1 },
  });
  expect(answer).toMatchObject({
    approveClaim: {
      userErrors: [],
      claim: { state: "APPROVED" },
      actor: { key: "org:a", status: "REGISTERED", version: 2 },
    },
  });
  expect(answer.approveClaim.revision).toBe(before + 1);
  expect(api.announced).toContainEqual({ channel: "actorChanged", key: "org:a" });
  expect(await person.data(OWN)).toMatchObject({
    me: {
      role: "MEMBER",
      claims: [{ state: "APPROVED" }],
      speaksFor: [{ role: "OWNER", actor: { key: "org:a" } }],
    },
  });
  const [stored] = await database.query("MATCH (a:Actor {key: 'org:a'}) RETURN a.fieldSources AS sources");
  expect(stored).toEqual({ sources: ["status=curated"] });
  expect(await database.query("MATCH (m:OutgoingMail) RETURN m.kind AS kind, m.email AS email")).toEqual([
    { kind: "CLAIM_DECIDED", email: "person@example.org" },
  ]);
});

it("is open once for a person and an organisation, also when it is made ten times at once", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => claim()));
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
    Array(9).fill("TAKEN"),
  );
  expect(new Set(answers.map((answer) => answer.claim!.id)).size).toBe(1);
  expect((await claim(api.as({ subject: "another" }))).userErrors).toEqual([]);
});

it("is not possible where somebody speaks already, for an unknown organisation, or without a message", async () => {
  expect(codes(await person.data(CLAIM, input("org:b")))).toEqual(["NOT_POSSIBLE"]);
  expect(codes(await person.data(CLAIM, { input: { actorId: actorId("org:a"), message: " " } }))).toEqual([
    "INVALID",
  ]);
  expect((await person.ask(CLAIM, input("org:none"))).errors![0]!.extensions["code"]).toBe("NOT_FOUND");
  expect((await api.ask(CLAIM, input())).errors![0]!.extensions["code"]).toBe("UNAUTHENTICATED");
});

it("is approved once of ten times, and closed afterwards", async () => {
  const id = (await claim()).claim!.id;
  const decision = { input: { id, expectedVersion: 1 } };
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      api.as({ ...MANAGER, subject: `manager ${index}` }).data(APPROVE, decision),
    ),
  );
  expect(answers.flatMap(codes)).toEqual(Array(9).fill("CLOSED"));
  expect(codes(await manager.data(REJECT, { input: { ...decision.input, messageDe: "Nein." } }))).toEqual([
    "CLOSED",
  ]);
  expect(codes(await person.data(WITHDRAW, { id }))).toEqual(["CLOSED"]);
});

it("is rejected for a reason that the person sees, and may be made again", async () => {
  const id = (await claim()).claim!.id;
  expect(codes(await manager.data(REJECT, { input: { id, expectedVersion: 1 } }))).toEqual(["INVALID"]);
  expect(codes(await manager.data(REJECT, { input: { id, expectedVersion: 7, messageEn: "No." } }))).toEqual([
    "CONFLICT",
  ]);
  expect(await manager.data(REJECT, { input: { id, expectedVersion: 1, messageEn: "No." } })).toMatchObject({
    rejectClaim: { userErrors: [], claim: { state: "REJECTED", reason: "No." } },
  });
  expect(await person.data(OWN)).toMatchObject({
    me: { role: "SIGNED_IN", claims: [{ state: "REJECTED", reason: "No.", actor: { key: "org:a" } }] },
  });
  expect((await claim()).userErrors).toEqual([]);
});

it("is seen by managers with the person, by auditors without, by the person, and by nobody else", async () => {
  const id = (await claim()).claim!.id;
  const listed = async (asker: typeof api) =>
    (
      await asker.data<{ claims: { totalCount: number; edges: { node: object }[] } }>(CLAIMS, {
        filter: { states: ["OPEN"] },
      })
    ).claims.edges[0]!.node;
  expect(await listed(manager)).toMatchObject({ message: "I work there.", email: "person@example.org" });
  const auditor = api.as({ subject: "auditor", roles: ["AUDITOR"] });
  expect(await listed(auditor)).toEqual({
    id,
    state: "OPEN",
    message: null,
    email: null,
    actor: { key: "org:a" },
  });
  const node = (asker: typeof api) =>
    asker.data("query ($id: ID!) { node(id: $id) { ... on Claim { message } } }", { id });
  expect(await node(person)).toEqual({ node: { message: "I work there." } });
  for (const other of [api, api.as({ subject: "other" }), api.as({ subject: "member" })]) {
    expect(await node(other)).toEqual({ node: null });
    expect((await other.ask(CLAIMS)).errors).toHaveLength(1);
  }
  const { errors } = await api.as({ subject: "other" }).ask(WITHDRAW, { id });
  expect(errors![0]!.extensions["code"]).toBe("NOT_FOUND");
  for (const mutation of [APPROVE, REJECT])
    expect(
      (await person.ask(mutation, { input: { id, expectedVersion: 1 } })).errors![0]!.extensions["code"],
    ).toBe("FORBIDDEN");
  expect(await person.data(WITHDRAW, { id })).toMatchObject({
    withdrawClaim: { claim: { state: "WITHDRAWN" } },
  });
});
