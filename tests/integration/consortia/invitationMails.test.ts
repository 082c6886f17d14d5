import { codeIn } from "../../support/codeIn";
import { apiOver } from "../../support/api";
import { apisOver, begun, change, refusedWith, storeConsortiumNetwork } from "../../support/consortia";
import { actorId } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const { lead, partner, anonymous } = apisOver(database);

beforeEach(() => storeConsortiumNetwork(database));

/** Puts the actor that nobody speaks for on the list of a consortium. @returns id of the member */
async function listed(api: typeof lead, consortiumId: string): Promise<string> {
  const input = { consortiumId, actorId: actorId("org:silent") };
  const answer = await change(api, "addConsortiumCandidate", input, "consortiumMember { id }");
  return (answer["consortiumMember"] as { id: string }).id;
}

function invite(api: typeof lead, memberId: string, email: string) {
  const input = { memberId, route: "EMAIL", email, language: "EN", message: "See https://example.org" };
  return change(api, "inviteConsortiumMember", input, "consortiumMember { state }");
}

async function mailsTo(email: string): Promise<string[]> {
  const rows = await database.query<{ text: string }>(
    "MATCH (mail:OutgoingMail {email: $email}) RETURN mail.text AS text ORDER BY mail.createdAt",
    { email },
  );
  return rows.map(({ text }) => text);
}

const refuse = (code: string) =>
  change(anonymous, "refuseConsortiumInvitations", { code }, "isRefused revision");

it("sends at most 20 invitations to addresses a day for one actor, whatever becomes of them", async () => {
  const { id } = await begun(lead);
  const memberId = await listed(lead, id);
  expect((await invite(lead, memberId, "person@example.org")).userErrors).toEqual([]);
  await change(lead, "removeConsortiumMember", { memberId }, "revision");
  await listed(lead, id);
  await database.query(
    `MATCH (mail:InvitationMail)
     UNWIND range(1, 18) AS number
     CREATE (:InvitationMail {leadKey: mail.leadKey, sentAt: mail.sentAt,
       addressHash: 'address' + number, tokenHash: 'token' + number})`,
  );
  expect((await invite(lead, memberId, "last@example.org")).userErrors).toEqual([]);
  await change(lead, "removeConsortiumMember", { memberId }, "revision");
  await listed(lead, id);
  const more = await Promise.all([
    invite(lead, memberId, "more@example.org"),
    begun(lead).then(async (other) => invite(lead, await listed(lead, other.id), "another@example.org")),
  ]);
  for (const { userErrors } of more)
    expect(userErrors).toMatchObject([{ code: "NOT_POSSIBLE", path: ["input", "route"] }]);
  expect(await mailsTo("more@example.org")).toEqual([]);
  await database.query("MATCH (mail:InvitationMail) SET mail.sentAt = mail.sentAt - duration({hours: 25})");
  expect((await invite(lead, memberId, "more@example.org")).userErrors).toEqual([]);
});

it("sends at most three invitations a month to one address, whoever sends them and however it is written", async () => {
  const consortia = [await begun(lead), await begun(lead), await begun(lead), await begun(lead)];
  const members = await Promise.all(consortia.map(({ id }) => listed(lead, id)));
  for (const memberId of members.slice(0, 3))
    expect((await invite(lead, memberId, "Someone@example.org")).userErrors).toEqual([]);
  const theirs = await change(
    partner,
    "createConsortium",
    { leadId: actorId("org:partner"), titleEn: "Ours" },
    "consortium { id }",
  );
  const memberId = await listed(partner, (theirs["consortium"] as { id: string }).id);
  for (const [api, member] of [
    [lead, members[3]!],
    [partner, memberId],
  ] as const)
    expect((await invite(api, member, "someone@EXAMPLE.org")).userErrors).toMatchObject([
      { code: "NOT_POSSIBLE", path: ["input", "email"] },
    ]);
});

it("ends invitations to an address with the code of a mail, in one step, also once the invitation is withdrawn", async () => {
  const { id } = await begun(lead);
  const memberId = await listed(lead, id);
  await invite(lead, memberId, "someone@example.org");
  const [mail] = await mailsTo("someone@example.org");
  const code = codeIn(mail!)!;
  expect(mail!.split(code)).toHaveLength(2);
  expect(mail).toContain("Your code: the one above");
  expect(mail).not.toMatch(/No more messages|opt out/);
  await change(lead, "removeConsortiumMember", { memberId }, "revision");
  for (const _ of [1, 2])
    expect(await refuse(code)).toEqual({ userErrors: [], isRefused: true, revision: null });
  await listed(lead, id);
  const again = await invite(lead, memberId, "Someone@Example.org");
  expect(again.userErrors).toMatchObject([{ code: "NOT_POSSIBLE", path: ["input", "email"] }]);
  expect((await refuse("unknown")).userErrors).toMatchObject([{ code: "CLOSED", path: ["input", "code"] }]);
  const kept = await database.query<{ values: string[] }>(
    "MATCH (n) WHERE n:InvitationMail OR n:Objection RETURN [key IN keys(n) | toString(n[key])] AS values",
  );
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toMatch(/example/i);
});

it("declines the invitation that the code of a refusal opens, and tells the lead", async () => {
  const { id, key } = await begun(lead);
  await invite(lead, await listed(lead, id), "someone@example.org");
  const code = codeIn((await mailsTo("someone@example.org"))[0]!)!;
  await refuse(code);
  const query = `{ consortium(key: "${key}") { members { edges { node { state steps { by } } } } } }`;
  expect(await lead.data(query)).toMatchObject({
    consortium: { members: { edges: [{ node: { state: "DECLINED", steps: [{}, {}, { by: "CODE" }] } }] } },
  });
  expect(await mailsTo("lead@example.org")).toHaveLength(1);
});

it("names the whole institution in the mail, and calls what is no code a key", async () => {
  await database.query("MATCH (a:Actor {key: 'org:silent'}) SET a.name = 'Whole Name', a.shortName = 'Part'");
  const { id } = await begun(lead);
  await invite(lead, await listed(lead, id), "someone@example.org");
  const [mail] = await mailsTo("someone@example.org");
  expect(mail).toContain("invites Whole Name into");
  expect(mail).toContain("\nKey: org:silent");
});

it("invites by no address and keeps no confidential mail where mails do not leave", async () => {
  const silent = apiOver(database, 30_000, undefined, { canSend: false });
  const api = silent.as({ subject: "lead", email: "lead@example.org" });
  const { id } = await begun(api);
  const refused = await invite(api, await listed(api, id), "someone@example.org");
  expect(refused.userErrors).toMatchObject([{ code: "NOT_POSSIBLE", path: ["input", "route"] }]);
  const input = { consortiumId: id, actorId: actorId("org:partner") };
  const { consortiumMember } = await change(api, "addConsortiumCandidate", input, "consortiumMember { id }");
  const { id: memberId } = consortiumMember as { id: string };
  await change(api, "inviteConsortiumMember", { memberId }, "revision");
  const invitations = "{ consortiumInvitations { edges { node { state } } } }";
  expect(await partner.data(invitations)).toMatchObject({
    consortiumInvitations: { edges: [{ node: { state: "INVITED" } }] },
  });
  expect(await database.query("MATCH (mail:OutgoingMail) RETURN mail.kind")).toEqual([]);
  expect(await refusedWith(silent, "inviteConsortiumMember", { memberId })).toBe("UNAUTHENTICATED");
});
