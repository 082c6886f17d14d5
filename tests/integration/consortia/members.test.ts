import { encodeId } from "../../../src/graphql/nodeId";
import { codeIn } from "../../support/codeIn";
import { apisOver, begun, change, refusedWith, storeConsortiumNetwork } from "../../support/consortia";
import { actorId } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const { lead, partner, other, stranger, manager, auditor, anonymous } = apisOver(database);

let id: string;
let key: string;

beforeEach(async () => {
  await storeConsortiumNetwork(database);
  ({ id, key } = await begun(lead));
});

interface Member {
  id: string;
  key: string;
  state: string;
}

async function candidate(actor: string): Promise<Member> {
  const input = { consortiumId: id, actorId: actorId(actor), task: "Trials" };
  const answer = await change(lead, "addConsortiumCandidate", input, "consortiumMember { id key state }");
  return answer["consortiumMember"] as Member;
}

async function invited(actor: string, more: object = {}): Promise<Member> {
  const { id: memberId } = await candidate(actor);
  const input = { memberId, message: "Please join.", ...more };
  const answer = await change(lead, "inviteConsortiumMember", input, "consortiumMember { id key state }");
  expect(answer.userErrors).toEqual([]);
  return answer["consortiumMember"] as Member;
}

const invitationIdOf = (member: Member) => encodeId("ConsortiumInvitation", member.key);
const answering = (member: Member, answer: string, message?: string) => ({
  invitationId: invitationIdOf(member),
  answer,
  message,
});
const INVITATIONS =
  "{ consortiumInvitations { totalCount edges { node { key state title(lang: EN) message lead { key } } } } }";

async function mails(): Promise<{ kind: string; email: string | null; text: string }[]> {
  return database.query(
    "MATCH (mail:OutgoingMail) RETURN mail.kind AS kind, mail.email AS email, mail.text AS text ORDER BY mail.createdAt",
  );
}

it("tells a candidate nothing, an invited actor's people what it needs, and a member all", async () => {
  const member = await candidate("org:partner");
  const asked = `{ consortium(key: "${key}") { key } ${INVITATIONS.slice(1)}`;
  const nothing = { totalCount: 0, edges: [] };
  expect(await partner.data(asked)).toEqual({ consortium: null, consortiumInvitations: nothing });

  await change(lead, "inviteConsortiumMember", { memberId: member.id, message: "Please join." }, "revision");
  const shown = {
    key: member.key,
    state: "INVITED",
    title: "Secret aim",
    message: "Please join.",
    lead: { key: "org:lead" },
  };
  expect(await partner.data(asked)).toEqual({
    consortium: null,
    consortiumInvitations: { totalCount: 1, edges: [{ node: shown }] },
  });
  expect(await stranger.data(INVITATIONS)).toEqual({ consortiumInvitations: nothing });
  expect(await mails()).toMatchObject([{ kind: "CONSORTIUM_INVITATION", email: "partner@example.org" }]);

  const { consortiumInvitation } = await change(
    partner,
    "answerConsortiumInvitation",
    answering(member, "ACCEPTED", "Gladly."),
    "consortiumInvitation { state isConfirmed }",
  );
  expect(consortiumInvitation).toEqual({ state: "ACCEPTED", isConfirmed: true });
  const query = `{ consortium(key: "${key}") { viewerRole members { totalCount edges { node {
    actor { key } state role task steps { state by message } } } } } }`;
  expect(await partner.data(query)).toEqual({
    consortium: {
      viewerRole: "READER",
      members: {
        totalCount: 1,
        edges: [
          {
            node: {
              actor: { key: "org:partner" },
              state: "ACCEPTED",
              role: "READER",
              task: "Trials",
              steps: [
                { state: "CANDIDATE", by: "CONSORTIUM", message: null },
                { state: "INVITED", by: "CONSORTIUM", message: "Please join." },
                { state: "ACCEPTED", by: "ACTOR", message: "Gladly." },
              ],
            },
          },
        ],
      },
    },
  });
  expect(await mails()).toMatchObject([{}, { kind: "CONSORTIUM_ANSWERED", email: "lead@example.org" }]);
});

it("shows managers no mail of a consortium, auditors no word of anybody", async () => {
  await invited("org:partner");
  expect(await manager.data("{ outgoingMails { totalCount } }")).toEqual({
    outgoingMails: { totalCount: 0 },
  });
  await change(lead, "shareConsortiumWithOffice", { id, isShared: true }, "revision");
  const query = `{ consortium(key: "${key}") { members { edges { node { steps { message } } } } } }`;
  const steps = (message: string | null) => ({
    consortium: { members: { edges: [{ node: { steps: [{ message: null }, { message }] } }] } },
  });
  expect(await manager.data(query)).toEqual(steps("Please join."));
  expect(await auditor.data(query)).toEqual(steps(null));
});

it("lets members change by their role: readers nothing, editors content and candidates, the lead the rest", async () => {
  const member = await invited("org:partner");
  await change(partner, "answerConsortiumInvitation", answering(member, "ACCEPTED"), "revision");
  const update = { id, expectedVersion: 1, titleEn: "Ours" };
  const add = { consortiumId: id, actorId: actorId("org:other") };
  expect(await refusedWith(partner, "updateConsortium", update)).toBe("FORBIDDEN");
  expect(await refusedWith(partner, "addConsortiumCandidate", add)).toBe("FORBIDDEN");
  await change(lead, "updateConsortiumMember", { memberId: member.id, role: "EDITOR" }, "revision");
  expect(await change(partner, "updateConsortium", update, "consortium { viewerRole version }")).toEqual({
    userErrors: [],
    consortium: { viewerRole: "EDITOR", version: 2 },
  });
  const { consortiumMember } = await change(
    partner,
    "addConsortiumCandidate",
    add,
    "consortiumMember { id }",
  );
  const { id: memberId } = consortiumMember as Member;
  expect(await refusedWith(partner, "inviteConsortiumMember", { memberId })).toBe("FORBIDDEN");
  expect(await refusedWith(partner, "removeConsortiumMember", { memberId: member.id })).toBe("FORBIDDEN");
  expect(await refusedWith(stranger, "removeConsortiumMember", { memberId })).toBe("NOT_FOUND");
  expect(await refusedWith(partner, "removeConsortiumMember", { memberId })).toBeNull();
});

it("closes the consortium to who declined, left or was taken off, keeps their history, and can invite them again", async () => {
  const member = await invited("org:partner");
  await change(partner, "answerConsortiumInvitation", answering(member, "ACCEPTED"), "revision");
  await change(
    partner,
    "leaveConsortium",
    { invitationId: invitationIdOf(member), message: "Sorry." },
    "revision",
  );
  expect(await partner.data(`{ consortium(key: "${key}") { key } }`)).toEqual({ consortium: null });
  const { consortiumInvitations } = await partner.data<{ consortiumInvitations: unknown }>(INVITATIONS);
  expect(consortiumInvitations).toMatchObject({ edges: [{ node: { state: "LEFT", title: null } }] });
  const again = await invited("org:partner");
  expect(again).toEqual({ id: member.id, key: member.key, state: "INVITED" });
  await change(partner, "answerConsortiumInvitation", answering(again, "DECLINED"), "revision");
  const late = await change(partner, "answerConsortiumInvitation", answering(again, "ACCEPTED"), "revision");
  expect(late.userErrors).toMatchObject([{ code: "CLOSED" }]);
  const states = await database.query<{ state: string }>(
    "MATCH (step:ConsortiumStep) RETURN step.state AS state ORDER BY step.number",
  );
  expect(states.map(({ state }) => state)).toEqual([
    "CANDIDATE",
    "INVITED",
    "ACCEPTED",
    "LEFT",
    "CANDIDATE",
    "INVITED",
    "DECLINED",
  ]);
});

it("marks an answer that the lead records, tells the actor's people, who confirm or decline it", async () => {
  const member = await candidate("org:partner");
  const recorded = await change(
    lead,
    "recordConsortiumAnswer",
    { memberId: member.id, answer: "ACCEPTED" },
    "consortiumMember { state isConfirmed steps { by } }",
  );
  expect(recorded["consortiumMember"]).toEqual({
    state: "ACCEPTED",
    isConfirmed: false,
    steps: [{ by: "CONSORTIUM" }, { by: "RECORDED" }],
  });
  expect(await mails()).toMatchObject([{ kind: "CONSORTIUM_ANSWER_RECORDED", email: "partner@example.org" }]);
  const { consortiumInvitation } = await change(
    partner,
    "answerConsortiumInvitation",
    answering(member, "ACCEPTED"),
    "consortiumInvitation { isConfirmed }",
  );
  expect(consortiumInvitation).toEqual({ isConfirmed: true });
});

it("invites who speaks for nobody by an address, whose code answers once and which is forgotten then", async () => {
  const member = await candidate("org:silent");
  const invite = { memberId: member.id, email: "Someone@Example.ORG", language: "EN" };
  const unreachable = await change(lead, "inviteConsortiumMember", { memberId: member.id }, "revision");
  expect(unreachable.userErrors).toMatchObject([{ code: "NOT_POSSIBLE", path: ["input", "route"] }]);
  await change(lead, "inviteConsortiumMember", { ...invite, route: "EMAIL" }, "revision");
  const [mail] = await mails();
  expect(mail).toMatchObject({ kind: "CONSORTIUM_INVITATION_BY_CODE", email: "Someone@example.org" });
  const code = codeIn(mail!.text)!;
  const shown = "{ consortiumInvitationByCode(code: CODE) { title(lang: EN) state } }";
  expect(await anonymous.data(shown.replace("CODE", JSON.stringify(code)))).toEqual({
    consortiumInvitationByCode: { title: "Secret aim", state: "INVITED" },
  });
  const answer = { code, answer: "ACCEPTED", message: "Yes." };
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      change(
        anonymous,
        "answerConsortiumInvitationByCode",
        answer,
        "consortiumInvitation { state isConfirmed }",
      ),
    ),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toEqual([
    { userErrors: [], consortiumInvitation: { state: "ACCEPTED", isConfirmed: false } },
  ]);
  expect(await anonymous.data(shown.replace("CODE", JSON.stringify(code)))).toEqual({
    consortiumInvitationByCode: null,
  });
  const [left] = await database.query<{ keys: string[] }>(
    "MATCH (m:ConsortiumMember) RETURN keys(m) AS keys",
  );
  expect(left!.keys).not.toContain("invitedEmail");
  expect(left!.keys).not.toContain("tokenHash");
});

it("asks the office to pass an invitation on, which managers read", async () => {
  await invited("org:silent", { route: "OFFICE" });
  const query = "{ outgoingMails { edges { node { kind text } } } }";
  const { outgoingMails } = await manager.data<{ outgoingMails: { edges: { node: { text: string } }[] } }>(
    query,
  );
  expect(outgoingMails.edges).toMatchObject([{ node: { kind: "CONSORTIUM_INVITATION_FOR_OFFICE" } }]);
  expect(outgoingMails.edges[0]!.node.text).toContain("Secret aim");
});

it("puts an actor on the list once, never the lead, never an example beside real ones", async () => {
  await candidate("org:partner");
  const add = (actor: string) =>
    change(
      lead,
      "addConsortiumCandidate",
      { consortiumId: id, actorId: actorId(actor) },
      "consortiumMember { state }",
    );
  expect(await add("org:partner")).toMatchObject({
    userErrors: [{ code: "TAKEN" }],
    consortiumMember: { state: "CANDIDATE" },
  });
  expect((await add("org:lead")).userErrors).toMatchObject([{ code: "INVALID" }]);
  await database.query("MATCH (actor:Actor {key: 'org:other'}) SET actor.isExample = true");
  expect((await add("org:other")).userErrors).toMatchObject([{ code: "INVALID" }]);
  expect(
    await refusedWith(other, "addConsortiumCandidate", { consortiumId: id, actorId: actorId("org:silent") }),
  ).toBe("NOT_FOUND");
});

it("says what state an actor is in, and whom one can invite", async () => {
  const member = await invited("org:partner");
  const again = await change(lead, "inviteConsortiumMember", { memberId: member.id }, "revision");
  expect(again.userErrors[0]!.message).toMatch(/^This actor is invited and has not answered\. /);
  await change(lead, "removeConsortiumMember", { memberId: member.id }, "revision");
  const removed = await change(lead, "inviteConsortiumMember", { memberId: member.id }, "revision");
  expect(removed.userErrors).toMatchObject([{ code: "NOT_POSSIBLE", path: ["input", "memberId"] }]);
  expect(removed.userErrors[0]!.message).toMatch(/^This actor was taken off the list\. /);
  const silent = await candidate("org:silent");
  const without = { memberId: silent.id, route: "EMAIL" };
  const [missing] = (await change(lead, "inviteConsortiumMember", without, "revision")).userErrors;
  expect(missing).toMatchObject({
    code: "INVALID",
    path: ["input", "email"],
    message: "This way needs an address: something like someone@example.org.",
  });
});
