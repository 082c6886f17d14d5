import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { codeIn } from "../../support/codeIn";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

const COLLEAGUES = `query ($key: String!) {
  actor(key: $key) { colleagues { accountKey email role } invitations { key email role } }
}`;
const INVITE = `mutation ($input: InviteColleagueInput!) {
  inviteColleague(input: $input) { userErrors { code path } invitation { key email role expiresAt } }
}`;
const ACCEPT = `mutation ($code: String!) {
  acceptInvitation(code: $code) { userErrors { code message } actor { key colleagues { role } } }
}`;
const REVOKE = `mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { userErrors { code } } }`;
const REMOVE = `mutation ($input: ColleagueInput!) { removeColleague(input: $input) { userErrors { code } } }`;
const ROLE = `mutation ($input: ChangeColleagueRoleInput!) { changeColleagueRole(input: $input) { userErrors { code } } }`;
const LEAVE = `mutation ($actorId: ID!) { leaveActor(actorId: $actorId) { userErrors { code } } }`;

const id = actorId("org:a");
const owner = api.as({ subject: "owner", email: "owner@example.org" });
const editor = api.as({ subject: "editor" });
const guest = api.as({ subject: "guest", email: "guest@example.org" });

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenMember(database, "owner", "org:a", "OWNER");
  await givenMember(database, "editor", "org:a", "EDITOR");
  await givenMember(database, "other", "org:b", "OWNER");
  await database.query("MATCH (a:Account {subject: 'owner'}) SET a.email = 'owner@example.org'");
});

async function invited(email = "guest@example.org", role = "EDITOR") {
  const { inviteColleague } = await owner.data<{
    inviteColleague: { userErrors: unknown[]; invitation: { key: string } };
  }>(INVITE, { input: { actorId: id, email, role } });
  expect(inviteColleague.userErrors).toEqual([]);
  const [mail] = await database.query<{ text: string }>(
    "MATCH (m:OutgoingMail {kind: 'COLLEAGUE_INVITATION', email: $email}) RETURN m.text AS text",
    { email },
  );
  const code = codeIn(mail!.text)!;
  return { code, key: inviteColleague.invitation.key };
}

const codes = (answer: unknown) =>
  Object.values(answer as Record<string, { userErrors: { code: string }[] }>).flatMap(({ userErrors }) =>
    userErrors.map(({ code }) => code),
  );

it("shows who speaks for an actor to them and to managers, invitations to owners and managers, nothing to others", async () => {
  await invited();
  const seen = async (asker: typeof api) =>
    (
      await asker.data<{ actor: { colleagues: unknown[] | null; invitations: unknown[] | null } }>(
        COLLEAGUES,
        {
          key: "org:a",
        },
      )
    ).actor;
  const of = async (asker: typeof api) => {
    const { colleagues, invitations } = await seen(asker);
    return [colleagues?.length ?? null, invitations?.length ?? null];
  };
  expect(await of(owner)).toEqual([2, 1]);
  expect(await of(api.as(MANAGER))).toEqual([2, 1]);
  expect(await of(editor)).toEqual([2, null]);
  expect(await of(api.as({ subject: "other" }))).toEqual([null, null]);
  expect(await of(api.as({ subject: "auditor", roles: ["AUDITOR"] }))).toEqual([null, null]);
  expect(await of(api)).toEqual([null, null]);
  expect((await seen(owner)).colleagues).toContainEqual({
    accountKey: "account:owner",
    email: "owner@example.org",
    role: "OWNER",
  });
});

it("is accepted once, by whoever has the code, whose rights count from the next request on", async () => {
  const { code } = await invited();
  expect(codes(await guest.data(ACCEPT, { code: "x".repeat(43) }))).toEqual(["CLOSED"]);
  expect((await api.ask(ACCEPT, { code })).errors![0]!.extensions["code"]).toBe("UNAUTHENTICATED");
  expect(codes(await guest.data(ACCEPT, { code }))).toEqual([]);
  expect(codes(await guest.data(ACCEPT, { code }))).toEqual(["CLOSED"]);
  expect(await guest.data("{ me { role speaksFor { role actor { key } } } }")).toEqual({
    me: { role: "MEMBER", speaksFor: [{ role: "EDITOR", actor: { key: "org:a" } }] },
  });
});

it("is accepted by one of ten who try at the same moment", async () => {
  const { code } = await invited();
  const people = Array.from({ length: 10 }, (_, index) => api.as({ subject: `person ${index}` }));
  const answers = await Promise.all(people.map((person) => person.data(ACCEPT, { code })));
  expect(answers.flatMap(codes)).toEqual(Array(9).fill("CLOSED"));
  const [row] = await database.query(
    "MATCH (:Actor {key: 'org:a'})<-[s:SPEAKS_FOR]-() RETURN count(s) AS count",
  );
  expect(row).toEqual({ count: 3 });
});

it("holds no longer once it has expired or was revoked, and takes no role away", async () => {
  const expired = await invited("old@example.org");
  await database.query("MATCH (i:Invitation) SET i.expiresAt = datetime() - duration('PT1S')");
  expect(codes(await guest.data(ACCEPT, { code: expired.code }))).toEqual(["CLOSED"]);
  const revoked = await invited("new@example.org");
  const input = { actorId: id, invitationKey: revoked.key };
  expect(codes(await owner.data(REVOKE, { input }))).toEqual([]);
  expect(codes(await owner.data(REVOKE, { input }))).toEqual(["CLOSED"]);
  expect(codes(await guest.data(ACCEPT, { code: revoked.code }))).toEqual(["CLOSED"]);
  const { code } = await invited("again@example.org", "EDITOR");
  expect(codes(await owner.data(ACCEPT, { code }))).toEqual([]);
  expect(await owner.data("{ me { speaksFor { role } } }")).toEqual({
    me: { speaksFor: [{ role: "OWNER" }] },
  });
});

it("is TAKEN for an address that is invited or a colleague's, and checked", async () => {
  await invited();
  for (const email of ["Guest@example.org", "owner@example.org"])
    expect(codes(await owner.data(INVITE, { input: { actorId: id, email, role: "EDITOR" } }))).toEqual([
      "TAKEN",
    ]);
  expect(codes(await owner.data(INVITE, { input: { actorId: id, email: "no", role: "EDITOR" } }))).toEqual([
    "INVALID",
  ]);
});

it("is the owners' affair", async () => {
  const key = "account:owner";
  const input = { actorId: id, accountKey: key };
  for (const asker of [editor, api.as({ subject: "other" }), guest]) {
    for (const [mutation, variables] of [
      [INVITE, { input: { actorId: id, email: "a@example.org", role: "OWNER" } }],
      [REMOVE, { input }],
      [ROLE, { input: { ...input, role: "EDITOR" } }],
      [REVOKE, { input: { actorId: id, invitationKey: "invitation:x" } }],
    ] as const)
      expect((await asker.ask(mutation, variables)).errors![0]!.extensions["code"]).toBe("FORBIDDEN");
  }
});

it("keeps the last owner, also when two owners remove each other at the same moment", async () => {
  const input = { actorId: id, accountKey: "account:owner" };
  expect(codes(await owner.data(REMOVE, { input }))).toEqual(["NOT_POSSIBLE"]);
  expect(codes(await owner.data(LEAVE, { actorId: id }))).toEqual(["NOT_POSSIBLE"]);
  expect(codes(await owner.data(ROLE, { input: { ...input, role: "EDITOR" } }))).toEqual(["NOT_POSSIBLE"]);
  expect(
    codes(await owner.data(ROLE, { input: { actorId: id, accountKey: "account:editor", role: "OWNER" } })),
  ).toEqual([]);
  const answers = await Promise.all([
    owner.data(REMOVE, { input: { actorId: id, accountKey: "account:editor" } }),
    editor.data(REMOVE, { input }),
  ]);
  expect(answers.flatMap(codes)).toEqual(["NOT_POSSIBLE"]);
});

it("takes effect at the next request", async () => {
  const input = { actorId: id, accountKey: "account:editor" };
  expect(codes(await owner.data(REMOVE, { input }))).toEqual([]);
  expect(await editor.data("{ me { role speaksFor { role } } }")).toEqual({
    me: { role: "SIGNED_IN", speaksFor: [] },
  });
  expect(codes(await owner.data(REMOVE, { input }))).toEqual(["NOT_POSSIBLE"]);
  const { errors } = await editor.ask(LEAVE, { actorId: id });
  expect(errors![0]!.extensions["code"]).toBe("FORBIDDEN");
});

it("is recorded without addresses and codes", async () => {
  const { code, key } = await invited();
  await guest.data(ACCEPT, { code });
  const entries = JSON.stringify(
    await api
      .as(MANAGER)
      .data(
        "{ auditEntries { edges { node { action targetKey isRemoved changes { field before after } } } } }",
      ),
  );
  expect(entries).toContain(key);
  expect(entries).toContain("acceptInvitation");
  expect(entries).not.toContain("example.org");
  expect(entries).not.toContain(code);
});
