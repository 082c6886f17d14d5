import { actorId } from "../../support/networkFixture";
import {
  apisOver,
  begun,
  change,
  type PeopleApis,
  refusedWith,
  storeConsortiumNetwork,
} from "../../support/consortia";
import { testDatabase } from "../../support/testDatabase";
import { encodeId } from "../../../src/graphql/nodeId";

const database = testDatabase();
const TOPIC = encodeId("Topic", "topic:narrow");
const NOTHING = { title: null, aim: null, topics: null, partners: null, stages: null, fundingCall: null };
const PARTS = `key text(lang: EN) isOpen reveals title(lang: EN) aim(lang: EN) topics { key } partners { minimum } stages
  fundingCall { key } deadline lead { key }`;
let people: PeopleApis;
let consortium: { id: string; key: string; version: number };

beforeEach(async () => {
  await storeConsortiumNetwork(database);
  people = apisOver(database);
  consortium = await begun(people.lead, {
    aimEn: "Secret help",
    requirements: {
      topicIds: [TOPIC],
      partners: [{ kinds: ["COMPANY"], minimum: 1 }],
      valueChainStages: ["CARE"],
    },
  });
});

async function published(reveal: string[] = []): Promise<{ id: string; key: string }> {
  const input = { consortiumId: consortium.id, reveal, textEn: "A clinic" };
  const answer = await change(people.lead, "publishPartnerSearch", input, "partnerSearch { id key }");
  expect(answer.userErrors).toEqual([]);
  return answer["partnerSearch"] as { id: string; key: string };
}

async function applied(searchId: string, who: "partner" | "other" = "partner"): Promise<string> {
  const input = { searchId, actorId: actorId(`org:${who}`), message: `Word of ${who}` };
  const answer = await change(people[who], "applyToPartnerSearch", input, "partnerApplication { id state }");
  expect(answer).toMatchObject({ userErrors: [], partnerApplication: { state: "OPEN" } });
  return (answer["partnerApplication"] as { id: string }).id;
}

/** All that somebody outside can ask of a search: alone, as a node, in the list, and counted. */
const asked = ({ id, key }: { id: string; key: string }) => `{
  partnerSearch(key: "${key}") { ${PARTS} } node(id: "${id}") { ... on PartnerSearch { ${PARTS} } }
  partnerSearches { totalCount edges { node { ${PARTS} } } } }`;

it("tells everybody what is revealed and nothing else, alone, as a node and in the list", async () => {
  const hidden = await published();
  for (const asker of [
    people.stranger,
    people.manager,
    people.auditor,
    people.signedIn,
    people.anonymous,
    people.lead,
  ]) {
    const data = await asker.data<Record<string, unknown>>(asked(hidden));
    const search = {
      key: hidden.key,
      text: "A clinic",
      isOpen: true,
      reveals: [],
      ...NOTHING,
      deadline: null,
      lead: null,
    };
    expect(data).toEqual({
      partnerSearch: search,
      node: search,
      partnerSearches: { totalCount: 1, edges: [{ node: search }] },
    });
    expect(JSON.stringify(data)).not.toMatch(/Secret|org:lead|consortium:/);
  }
});

it.each([
  ["TITLE", { title: "Secret aim" }],
  ["AIM", { aim: "Secret help" }],
  ["TOPICS", { topics: [{ key: "topic:narrow" }] }],
  ["PARTNERS", { partners: [{ minimum: 1 }] }],
  ["STAGES", { stages: ["CARE"] }],
  ["LEAD", { lead: { key: "org:lead" } }],
])("reveals %s alone where that is chosen", async (part, told) => {
  const data = await people.anonymous.data<Record<string, unknown>>(asked(await published([part])));
  const search = { ...NOTHING, deadline: null, lead: null, ...told };
  expect(data).toMatchObject({
    partnerSearch: search,
    node: search,
    partnerSearches: { edges: [{ node: search }] },
  });
});

it("reveals the call, or its deadline without the call", async () => {
  const { createFundingCall } = await people.manager.data<{
    createFundingCall: { fundingCall: { id: string } };
  }>(
    `mutation { createFundingCall(input: { level: EU, titleEn: "Open call", deadline: "2031-03-01T16:00:00Z" }) {
      fundingCall { id } } }`,
  );
  const { id: fundingCallId } = createFundingCall.fundingCall;
  await people.manager.data(
    `mutation { publishFundingCall(id: "${fundingCallId}", expectedVersion: 1) { revision } }`,
  );
  consortium = await begun(people.lead, { fundingCallId });
  const query = async (reveal: string[]) => people.anonymous.data(asked(await published(reveal)));
  expect(await query(["DEADLINE"])).toMatchObject({
    partnerSearch: { fundingCall: null, deadline: expect.stringMatching(/^2031-03-01T16:00/) as string },
  });
  expect(await query(["CALL"])).toMatchObject({
    partnerSearch: { fundingCall: { key: expect.any(String) as string }, deadline: null },
  });
});

it("is closed by its lead, or by itself when the consortium is formed no longer, and is gone for outsiders then", async () => {
  const first = await published(["TITLE", "LEAD", "TOPICS"]);
  const second = await published(["TITLE"]);
  await applied(first.id);
  expect(await refusedWith(people.partner, "closePartnerSearch", { searchId: first.id })).toBe("FORBIDDEN");
  const closed = await change(
    people.lead,
    "closePartnerSearch",
    { searchId: first.id },
    "partnerSearch { isOpen title }",
  );
  expect(closed).toEqual({ userErrors: [], partnerSearch: { isOpen: false, title: null } });
  expect(await people.stranger.data(asked(first))).toMatchObject({
    partnerSearch: null,
    node: null,
    partnerSearches: { totalCount: 1 },
  });
  expect(await people.partner.data(asked(first))).toMatchObject({
    partnerSearch: { isOpen: false, text: "A clinic", ...NOTHING, lead: null },
  });
  const late = { searchId: first.id, actorId: actorId("org:stranger") };
  expect(await refusedWith(people.stranger, "applyToPartnerSearch", late)).toBe("NOT_FOUND");

  await change(people.lead, "abandonConsortium", { id: consortium.id, expectedVersion: 1 }, "revision");
  expect(await people.stranger.data(asked(second))).toEqual({
    partnerSearch: null,
    node: null,
    partnerSearches: { totalCount: 0, edges: [] },
  });
  const [row] = await database.query<{ kept: number }>(
    "MATCH (application:PartnerApplication) WHERE application.message IS NOT NULL RETURN count(*) AS kept",
  );
  expect(row!.kept).toBe(0);
});

it("is published by the lead's people alone, while the consortium is being formed", async () => {
  const input = { consortiumId: consortium.id, reveal: [], textEn: "A clinic" };
  for (const asker of [people.stranger, people.manager])
    expect(await refusedWith(asker, "publishPartnerSearch", input)).toMatch(/NOT_FOUND|FORBIDDEN/);
  const wordless = await change(people.lead, "publishPartnerSearch", { ...input, textEn: " " }, "revision");
  expect(wordless.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "textDe"] }]);
  await change(people.lead, "abandonConsortium", { id: consortium.id, expectedVersion: 1 }, "revision");
  const late = await change(people.lead, "publishPartnerSearch", input, "revision");
  expect(late.userErrors).toMatchObject([{ code: "NOT_POSSIBLE" }]);
});

it("takes one application of an actor, by its own people, for lead and applicant alone to read", async () => {
  const search = await published();
  const id = await applied(search.id);
  const again = { searchId: search.id, actorId: actorId("org:partner") };
  const twice = await change(people.partner, "applyToPartnerSearch", again, "partnerApplication { id }");
  expect(twice).toMatchObject({ userErrors: [{ code: "TAKEN" }], partnerApplication: { id } });
  expect(await refusedWith(people.stranger, "applyToPartnerSearch", again)).toBe("FORBIDDEN");

  const query = `{ node(id: "${id}") { ... on PartnerApplication { message actor { key } search { key } } } }`;
  const told = { message: "Word of partner", actor: { key: "org:partner" }, search: { key: search.key } };
  for (const asker of [people.lead, people.partner]) expect(await asker.data(query)).toEqual({ node: told });
  for (const asker of [people.other, people.stranger, people.manager, people.auditor, people.anonymous])
    expect(await asker.data(query)).toEqual({ node: null });

  const list = `{ consortium(key: "${consortium.key}") { partnerSearches { totalCount } partnerApplications { totalCount edges { node { message } } } } }`;
  expect(await people.lead.data(list)).toEqual({
    consortium: {
      partnerSearches: { totalCount: 1 },
      partnerApplications: { totalCount: 1, edges: [{ node: { message: "Word of partner" } }] },
    },
  });
  expect(await people.partner.data(list)).toEqual({ consortium: null });
  const own = "{ partnerApplications { totalCount edges { node { id } } } }";
  expect(await people.partner.data(own)).toEqual({
    partnerApplications: { totalCount: 1, edges: [{ node: { id } }] },
  });
  expect(await people.other.data(own)).toEqual({ partnerApplications: { totalCount: 0, edges: [] } });
  await change(people.lead, "shareConsortiumWithOffice", { id: consortium.id, isShared: true }, "revision");
  for (const asker of [people.manager, people.auditor])
    expect(await asker.data(list)).toEqual({
      consortium: { partnerSearches: { totalCount: 1 }, partnerApplications: null },
    });
});

it("makes an accepted applicant a candidate, removes its words, and mails each decision without naming the consortium", async () => {
  const search = await published();
  const [accepted, declined] = [await applied(search.id), await applied(search.id, "other")];
  const decide = (applicationId: string, decision: string) =>
    change(
      people.lead,
      "decidePartnerApplication",
      { applicationId, decision, message: "A word back" },
      "partnerApplication { state message }",
    );
  const input = { applicationId: accepted, decision: "ACCEPT" };
  expect(await refusedWith(people.partner, "decidePartnerApplication", input)).toBe("NOT_FOUND");
  expect(await decide(accepted, "ACCEPT")).toEqual({
    userErrors: [],
    partnerApplication: { state: "ACCEPTED", message: null },
  });
  expect(await decide(declined, "DECLINE")).toMatchObject({ partnerApplication: { state: "DECLINED" } });
  expect((await decide(declined, "ACCEPT")).userErrors).toMatchObject([{ code: "CLOSED" }]);
  expect(
    await people.lead.data(
      `{ consortium(key: "${consortium.key}") { members { edges { node { state actor { key } } } } } }`,
    ),
  ).toEqual({
    consortium: { members: { edges: [{ node: { state: "CANDIDATE", actor: { key: "org:partner" } } }] } },
  });
  const mails = await database.query<{ kind: string; mail: string }>(
    `MATCH (mail:OutgoingMail) WHERE mail.kind STARTS WITH 'PARTNER_APPLICATION'
     RETURN mail.kind AS kind, mail.subject + ' ' + mail.text AS mail ORDER BY kind, mail`,
  );
  expect(mails.map(({ kind }) => kind)).toEqual([
    "PARTNER_APPLICATION",
    "PARTNER_APPLICATION",
    "PARTNER_APPLICATION_DECIDED",
    "PARTNER_APPLICATION_DECIDED",
  ]);
  for (const { kind, mail } of mails) {
    expect(mail).toContain(kind === "PARTNER_APPLICATION" ? "Word of" : "A word back");
    if (kind === "PARTNER_APPLICATION_DECIDED") expect(mail).not.toMatch(/Secret|org:lead|consortium:/);
  }
  const records = await database.query(
    "MATCH (entry:AuditEntry) RETURN coalesce(entry.before, '') + coalesce(entry.after, '') AS text",
  );
  expect(JSON.stringify(records)).not.toMatch(/Word of|A word back|Secret/);
});

it("tells an applicant nothing of being a candidate already, and goes with the consortium", async () => {
  const candidate = { consortiumId: consortium.id, actorId: actorId("org:partner") };
  await change(people.lead, "addConsortiumCandidate", candidate, "revision");
  const applicationId = await applied((await published()).id);
  const accepted = await change(
    people.lead,
    "decidePartnerApplication",
    { applicationId, decision: "ACCEPT" },
    "partnerApplication { state }",
  );
  expect(accepted).toEqual({ userErrors: [], partnerApplication: { state: "ACCEPTED" } });
  await people.lead.data(`mutation { deleteConsortium(id: "${consortium.id}") { userErrors { code } } }`);
  const [row] = await database.query<{ left: number }>(
    "MATCH (part:PartnerSearch|PartnerApplication) RETURN count(part) AS left",
  );
  expect(row!.left).toBe(0);
});

it.each(["answers an invitation", "is recorded by the lead"])(
  "leaves no application to decide once an actor takes part, where it %s",
  async (way) => {
    const candidate = { consortiumId: consortium.id, actorId: actorId("org:partner") };
    const answered = await change(
      people.lead,
      "addConsortiumCandidate",
      candidate,
      "consortiumMember { id key }",
    );
    const { id: memberId, key } = answered["consortiumMember"] as { id: string; key: string };
    await change(people.lead, "inviteConsortiumMember", { memberId }, "revision");
    const { id: searchId } = await published();
    const applicationId = await applied(searchId);
    const undecided = await applied(searchId, "other");
    if (way === "answers an invitation") {
      const invitationId = encodeId("ConsortiumInvitation", key);
      const accept = { invitationId, answer: "ACCEPTED" };
      await change(people.partner, "answerConsortiumInvitation", accept, "revision");
    } else await change(people.lead, "recordConsortiumAnswer", { memberId, answer: "ACCEPTED" }, "revision");
    const list = `{ consortium(key: "${consortium.key}") { partnerApplications { edges { node { id state message } } } } }`;
    expect(await people.lead.data(list)).toEqual({
      consortium: {
        partnerApplications: {
          edges: [
            { node: { id: applicationId, state: "ACCEPTED", message: null } },
            { node: { id: undecided, state: "OPEN", message: "Word of other" } },
          ],
        },
      },
    });
    await change(people.lead, "removeConsortiumMember", { memberId }, "revision");
    const decide = { applicationId, decision: "ACCEPT" };
    const late = await change(people.lead, "decidePartnerApplication", decide, "revision");
    expect(late.userErrors).toMatchObject([{ code: "CLOSED" }]);
  },
);

it("takes no application of who leads, belongs to it already, or is invented; who is only considered learns nothing", async () => {
  const { id: searchId } = await published();
  const add = async (who: string) => {
    const input = { consortiumId: consortium.id, actorId: actorId(`org:${who}`) };
    const answer = await change(people.lead, "addConsortiumCandidate", input, "consortiumMember { id }");
    return (answer["consortiumMember"] as { id: string }).id;
  };
  const memberId = await add("partner");
  await change(people.lead, "recordConsortiumAnswer", { memberId, answer: "ACCEPTED" }, "revision");
  await add("other");
  await database.query("MATCH (actor:Actor {key: 'org:stranger'}) SET actor.isExample = true");
  const codeOf = async (who: "lead" | "partner" | "stranger") => {
    const input = { searchId, actorId: actorId(`org:${who}`) };
    const { userErrors } = await change(people[who], "applyToPartnerSearch", input, "revision");
    expect(userErrors).toMatchObject([{ path: ["input", "actorId"] }]);
    return userErrors[0]!.code;
  };
  expect([await codeOf("lead"), await codeOf("partner"), await codeOf("stranger")]).toEqual([
    "INVALID",
    "TAKEN",
    "INVALID",
  ]);
  await applied(searchId, "other");
});
