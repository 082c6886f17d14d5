import { encodeId } from "../../../src/graphql/nodeId";
import { PERSONAL_DATA } from "../../../src/privacy/personalData";
import { apiOver, MANAGER } from "../../support/api";
import { givenModerator } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";
import {
  AUDITOR,
  COLLEAGUE,
  COMPANY,
  givenParticipants,
  HOSPITAL,
  LIGHT,
  MODERATOR,
  SPEAKER,
  storeLighthouses,
  STRANGER,
} from "./lighthouseFixture";

const database = testDatabase();
const api = apiOver(database);
const ELSEWHERE = { subject: "moderates-other" };
const ADDRESS = "someone@example.org";

const SUGGEST = `mutation ($input: SuggestTopicInput!) { suggestTopic(input: $input) {
  isReceived userErrors { code path } } }`;
const SUGGESTIONS = `query ($statuses: [TopicSuggestionStatus!]) { lighthouse(key: "lighthouse:light") {
  topicSuggestions(statuses: $statuses) { totalCount edges { node { id label email status reason proposal { votes proposer { key } } } } } } }`;
const RELEASE = `mutation ($input: ReleaseSuggestionInput!) { releaseSuggestion(input: $input) {
  topicSuggestion { status email proposal { label } } userErrors { code path } } }`;
const DISMISS = `mutation ($input: DismissSuggestionInput!) { dismissSuggestion(input: $input) {
  topicSuggestion { status reason } userErrors { code path } } }`;
const COMMENT = `mutation ($input: CommentOnProposalInput!) { commentOnProposal(input: $input) {
  revision topicProposal { comments { edges { node { id text actor { key } } } } } userErrors { code path } } }`;
const REMOVE = `mutation ($input: RemoveCommentInput!) { removeComment(input: $input) {
  topicProposal { comments { totalCount } } userErrors { code } } }`;
const NODE = `query ($id: ID!) { node(id: $id) { id } }`;

const suggestion = {
  lighthouseId: LIGHT,
  labelDe: "Schlafmedizin",
  labelEn: "sleep medicine",
  rationale: "Many sleep badly.",
  language: "EN",
};

interface Suggestions {
  lighthouse: { topicSuggestions: { totalCount: number; edges: { node: { id: string } }[] } | null };
}

beforeEach(async () => {
  await storeLighthouses(database);
  await givenParticipants(database, "org:hospital", "org:company");
  await givenModerator(database, ELSEWHERE.subject, "lighthouse:other");
});

const openRound = () =>
  api
    .as(MODERATOR)
    .data(
      `mutation ($id: ID!) { openTopicRound(input: {lighthouseId: $id, titleDe: "A", titleEn: "A"}) { userErrors { code } } }`,
      { id: LIGHT },
    );

async function givenSuggestion(more: object = {}): Promise<string> {
  await api.data(SUGGEST, { input: { ...suggestion, ...more } });
  const { lighthouse } = await api.as(MODERATOR).data<Suggestions>(SUGGESTIONS);
  return lighthouse.topicSuggestions!.edges[0]!.node.id;
}

describe("suggestions from outside", () => {
  it("wait for a moderator, who releases them to the open round; the address goes", async () => {
    const suggestionId = await givenSuggestion({ email: ADDRESS, agreesToContact: true });
    const moderator = api.as(MODERATOR);
    const closed = await moderator.data(RELEASE, { input: { suggestionId } });
    expect(closed).toMatchObject({ releaseSuggestion: { userErrors: [{ code: "CLOSED" }] } });
    expect(await moderator.data(SUGGESTIONS)).toMatchObject({
      lighthouse: { topicSuggestions: { edges: [{ node: { email: ADDRESS, status: "PENDING" } }] } },
    });
    await openRound();
    expect(await moderator.data(RELEASE, { input: { suggestionId } })).toEqual({
      releaseSuggestion: {
        topicSuggestion: { status: "RELEASED", email: null, proposal: { label: "sleep medicine" } },
        userErrors: [],
      },
    });
    expect(await moderator.data(RELEASE, { input: { suggestionId } })).toMatchObject({
      releaseSuggestion: { userErrors: [{ code: "NOT_POSSIBLE" }] },
    });
    expect(await moderator.data(SUGGESTIONS, { statuses: ["RELEASED"] })).toMatchObject({
      lighthouse: { topicSuggestions: { edges: [{ node: { proposal: { votes: 0, proposer: null } } }] } },
    });
    const rows = await database.query(
      "MATCH (n) WHERE NOT n:OutgoingMail AND any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS $text) RETURN n.key",
      {
        text: ADDRESS,
      },
    );
    expect(rows).toEqual([]);
  });

  it("are dismissed with a reason", async () => {
    const suggestionId = await givenSuggestion();
    const input = { suggestionId, reason: "Not ours." };
    expect(await api.as(MANAGER).data(DISMISS, { input })).toMatchObject({
      dismissSuggestion: { topicSuggestion: { status: "DISMISSED", reason: "Not ours." } },
    });
    expect(await api.as(MANAGER).data(DISMISS, { input: { ...input, reason: " " } })).toMatchObject({
      dismissSuggestion: { userErrors: [{ code: "INVALID", path: ["input", "reason"] }] },
    });
  });

  it("keep an address only with consent, and nothing that a program filled in", async () => {
    expect(await api.data(SUGGEST, { input: { ...suggestion, email: ADDRESS } })).toMatchObject({
      suggestTopic: {
        isReceived: null,
        userErrors: [{ code: "INVALID", path: ["input", "agreesToContact"] }],
      },
    });
    const filled = { ...suggestion, secondWebsite: "https://example.org" };
    expect(await api.data(SUGGEST, { input: filled })).toMatchObject({
      suggestTopic: { isReceived: true, userErrors: [] },
    });
    expect(
      (await api.as(MODERATOR).data<Suggestions>(SUGGESTIONS)).lighthouse.topicSuggestions!.totalCount,
    ).toBe(0);
  });

  it.each([[null], [STRANGER], [SPEAKER], [AUDITOR], [ELSEWHERE]])("are hidden from %j", async (who) => {
    const suggestionId = await givenSuggestion();
    const asker = who === null ? api : api.as(who);
    expect(await asker.data(SUGGESTIONS)).toEqual({ lighthouse: { topicSuggestions: null } });
    expect(await asker.data(NODE, { id: suggestionId })).toEqual({ node: null });
    expect(await api.as(MODERATOR).data(NODE, { id: suggestionId })).toEqual({ node: { id: suggestionId } });
    const missing = encodeId("TopicSuggestion", "suggestion:none");
    for (const id of [suggestionId, missing]) {
      const { errors } = await asker.ask(DISMISS, { input: { suggestionId: id, reason: "No." } });
      const expected = who === null ? "UNAUTHENTICATED" : who === ELSEWHERE ? "NOT_FOUND" : "FORBIDDEN";
      expect(errors?.[0]?.extensions["code"]).toBe(expected);
    }
  });
});

describe("the discussion of a proposal", () => {
  async function givenProposal(): Promise<string> {
    await openRound();
    const { proposeTopic } = await api
      .as(SPEAKER)
      .data<{ proposeTopic: { topicProposal: { id: string } } }>(
        `mutation ($input: ProposeTopicInput!) { proposeTopic(input: $input) { topicProposal { id } } }`,
        { input: { ...suggestion, actorId: HOSPITAL } },
      );
    return proposeTopic.topicProposal.id;
  }

  interface Commented {
    commentOnProposal: { topicProposal: { comments: { edges: { node: { id: string } }[] } } };
  }

  it("is among members, moderators and managers, who speak as actors", async () => {
    const proposalId = await givenProposal();
    const input = { proposalId, actorId: COMPANY, text: "We would help." };
    const { commentOnProposal } = await api.as(COLLEAGUE).data<Commented>(COMMENT, { input });
    const [{ node }] = commentOnProposal.topicProposal.comments.edges as [{ node: { id: string } }];
    expect(commentOnProposal).toMatchObject({
      revision: null,
      topicProposal: {
        comments: { edges: [{ node: { text: "We would help.", actor: { key: "org:company" } } }] },
      },
    });
    const question = `query ($id: ID!) { node(id: $id) { ... on TopicProposal { comments { totalCount } } } }`;
    for (const who of [SPEAKER, COLLEAGUE, MODERATOR, MANAGER]) {
      expect(await api.as(who).data(question, { id: proposalId })).toEqual({
        node: { comments: { totalCount: 1 } },
      });
      expect(await api.as(who).data(NODE, { id: node.id })).toEqual({ node: { id: node.id } });
    }
    for (const asker of [api, api.as(STRANGER), api.as(AUDITOR), api.as(ELSEWHERE)]) {
      expect(await asker.data(question, { id: proposalId })).toEqual({ node: { comments: null } });
      expect(await asker.data(NODE, { id: node.id })).toEqual({ node: null });
    }
    const audited = await database.query("MATCH (e:AuditEntry) RETURN e.before, e.after");
    expect(JSON.stringify(audited)).not.toContain("help");
  });

  it("loses a comment to those who speak for its actor, and to moderators, alone", async () => {
    const proposalId = await givenProposal();
    const input = { proposalId, actorId: COMPANY, text: "We would help." };
    const { commentOnProposal } = await api.as(COLLEAGUE).data<Commented>(COMMENT, { input });
    const commentId = commentOnProposal.topicProposal.comments.edges[0]!.node.id;
    expect(
      (await api.as(SPEAKER).ask(REMOVE, { input: { commentId } })).errors?.[0]?.extensions["code"],
    ).toBe("FORBIDDEN");
    expect(
      (await api.as(ELSEWHERE).ask(REMOVE, { input: { commentId } })).errors?.[0]?.extensions["code"],
    ).toBe("NOT_FOUND");
    expect(await api.as(COLLEAGUE).data(REMOVE, { input: { commentId } })).toMatchObject({
      removeComment: { topicProposal: { comments: { totalCount: 0 } }, userErrors: [] },
    });
    const { errors } = await api.as(MODERATOR).ask(REMOVE, { input: { commentId } });
    expect(errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
  });

  it("is closed to whoever has left", async () => {
    const proposalId = await givenProposal();
    await database.query(
      "MATCH (:Actor {key: 'org:company'})-[m:MEMBER_OF]->() SET m.until = date() - duration('P1D')",
    );
    const input = { proposalId, actorId: COMPANY, text: "Still here." };
    expect(await api.as(COLLEAGUE).data(COMMENT, { input })).toMatchObject({
      commentOnProposal: { topicProposal: null, userErrors: [{ code: "NOT_POSSIBLE" }] },
    });
  });

  it("is found for export and erasure by the account that wrote", async () => {
    const proposalId = await givenProposal();
    await api
      .as(COLLEAGUE)
      .data(COMMENT, { input: { proposalId, actorId: COMPANY, text: "We would help." } });
    const place = PERSONAL_DATA.find(({ label }) => label === "ProposalComment")!;
    expect(
      await database.query(
        `MATCH (account:Account)-[tie]-(n:${place.label}) WHERE type(tie) = $type RETURN account.subject AS subject, n[$property] AS text`,
        { type: place.accountRelationship, property: place.properties[0] },
      ),
    ).toEqual([{ subject: COLLEAGUE.subject, text: "We would help." }]);
  });
});
