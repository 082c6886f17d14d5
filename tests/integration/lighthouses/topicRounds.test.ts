import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId } from "../../support/networkFixture";
import { givenMember, givenModerator } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";
import {
  AUDITOR,
  COLLEAGUE,
  COMPANY,
  givenParticipants,
  HOSPITAL,
  LIGHT,
  MODERATOR,
  OTHER,
  SPEAKER,
  storeLighthouses,
  STRANGER,
} from "./lighthouseFixture";

const database = testDatabase();
const api = apiOver(database);

const OPEN = `mutation ($input: OpenTopicRoundInput!) { openTopicRound(input: $input) {
  topicRound { id key status title(lang: DE) lighthouse { key } } userErrors { code path } } }`;
const CLOSE = `mutation ($input: CloseTopicRoundInput!) { closeTopicRound(input: $input) {
  revision topicRound { status voteCount } userErrors { code } } }`;
const PROPOSE = `mutation ($input: ProposeTopicInput!) { proposeTopic(input: $input) {
  revision topicProposal { id key label status proposer { key } broader { key } votes } userErrors { code path } } }`;
const VOTE = `mutation ($input: CastVoteInput!) { castVote(input: $input) {
  revision topicRound { voteCount } userErrors { code path } } }`;
const WITHDRAW = `mutation ($input: WithdrawVoteInput!) { withdrawVote(input: $input) {
  topicRound { voteCount } userErrors { code } } }`;
const ADOPT = `mutation ($input: AdoptTopicProposalInput!) { adoptTopicProposal(input: $input) {
  revision topicProposal { status topic { key } } userErrors { code path } } }`;
const DECLINE = `mutation ($input: DeclineTopicProposalInput!) { declineTopicProposal(input: $input) {
  topicProposal { status reason } userErrors { code path } } }`;
const RANKING = `query ($first: Int, $after: String) { lighthouse(key: "lighthouse:light") { topicRounds {
  edges { node { key status voteCount ownVotes { actor { key } proposal { key } }
    proposals(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
      edges { rank node { id key label votes status reason proposer { key } } } } } } } } }`;

interface Ranking {
  lighthouse: {
    topicRounds: {
      edges: {
        node: {
          key: string;
          status: string;
          voteCount: number;
          ownVotes: object[];
          proposals: {
            totalCount: number;
            pageInfo: { endCursor: string; hasNextPage: boolean };
            edges: { rank: number; node: { key: string; votes: number; label: string } }[];
          };
        };
      }[];
    };
  };
}
interface Errors {
  userErrors: { code: string }[];
}

beforeEach(async () => {
  await storeLighthouses(database);
  await givenParticipants(database, "org:hospital", "org:company");
});

async function givenRound(closesAt?: string): Promise<string> {
  const input = { lighthouseId: LIGHT, titleDe: "Herbst", titleEn: "Autumn", closesAt };
  const { openTopicRound } = await api
    .as(MODERATOR)
    .data<{ openTopicRound: { topicRound: { id: string } } }>(OPEN, { input });
  return openTopicRound.topicRound.id;
}

const topic = (labelEn: string, more: object = {}) => ({
  lighthouseId: LIGHT,
  actorId: HOSPITAL,
  labelDe: `${labelEn} (de)`,
  labelEn,
  rationale: "Because patients wait for it.",
  language: "EN",
  ...more,
});

async function givenProposal(labelEn: string, more: object = {}): Promise<string> {
  const { proposeTopic } = await api
    .as(SPEAKER)
    .data<{ proposeTopic: { topicProposal: { id: string } } }>(PROPOSE, { input: topic(labelEn, more) });
  return proposeTopic.topicProposal.id;
}

async function ranking(asker = api, variables: object = {}) {
  const { lighthouse } = await asker.data<Ranking>(RANKING, { first: 20, ...variables });
  return lighthouse.topicRounds.edges[0]!.node;
}

it("ranks proposals by votes: one for each member, changeable, taken back", async () => {
  const roundId = await givenRound();
  const [one, two, three] = [
    await givenProposal("one"),
    await givenProposal("two"),
    await givenProposal("three"),
  ];
  const speaker = api.as(SPEAKER);
  const colleague = api.as(COLLEAGUE);
  await speaker.data(VOTE, { input: { proposalId: one, actorId: HOSPITAL } });
  await colleague.data(VOTE, { input: { proposalId: two, actorId: COMPANY } });
  const { castVote } = await colleague.data<{ castVote: object }>(VOTE, {
    input: { proposalId: one, actorId: COMPANY },
  });
  expect(castVote).toEqual({ revision: null, topicRound: { voteCount: 2 }, userErrors: [] });
  const places = (node: Awaited<ReturnType<typeof ranking>>) =>
    node.proposals.edges.map(({ rank, node: { label, votes } }) => [rank, label, votes]);
  const shown = places(await ranking());
  expect(shown[0]).toEqual([1, "one", 2]);
  expect(shown.slice(1).map(([rank, , votes]) => [rank, votes])).toEqual([
    [2, 0],
    [2, 0],
  ]);
  const first = await ranking(api, { first: 1 });
  expect(first.proposals).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const rest = await ranking(api, { first: 5, after: first.proposals.pageInfo.endCursor });
  expect(places(rest)).toEqual(shown.slice(1));
  await speaker.data(WITHDRAW, { input: { roundId, actorId: HOSPITAL } });
  await colleague.data(VOTE, { input: { proposalId: three, actorId: COMPANY } });
  expect(places(await ranking())[0]).toEqual([1, "three", 1]);
  const again = await speaker.data(WITHDRAW, { input: { roundId, actorId: HOSPITAL } });
  expect(again).toMatchObject({ withdrawVote: { userErrors: [{ code: "NOT_POSSIBLE" }] } });
  expect(api.announced).toContainEqual({
    channel: "topicRankingChanged",
    key: (await ranking()).key,
  });
});

it("tells nobody but those who speak for an actor what it voted for", async () => {
  await givenRound();
  const one = await givenProposal("one");
  await givenProposal("two");
  await api.as(SPEAKER).data(VOTE, { input: { proposalId: one, actorId: HOSPITAL } });
  const own = (await ranking(api.as(SPEAKER))).ownVotes;
  expect(own).toEqual([
    { actor: { key: "org:hospital" }, proposal: { key: (await ranking()).proposals.edges[0]!.node.key } },
  ]);
  for (const asker of [api, api.as(MANAGER), api.as(MODERATOR), api.as(AUDITOR), api.as(COLLEAGUE)])
    expect((await ranking(asker)).ownVotes).toEqual([]);
  const audited = await database.query<{ text: string }>(
    "MATCH (e:AuditEntry {action: 'castVote'}) RETURN e.targetKey + e.before + e.after AS text, e.after AS after",
  );
  expect(JSON.stringify(audited)).toContain("org:hospital");
  expect(JSON.stringify(audited)).not.toContain("proposal:");
});

it("counts 100 concurrent votes right, and 100 that change at once", async () => {
  await givenRound();
  const [one, two] = [await givenProposal("one"), await givenProposal("two")];
  const keys = Array.from({ length: 100 }, (_, index) => `org:voter-${index}`);
  await database.query(
    `UNWIND $keys AS key
     CREATE (:Actor {key: key, name: key, kind: 'UNKNOWN', status: 'REGISTERED', isExample: false, aliases: [],
       citySpellings: [], fieldSources: [], activityCount: 0, sortKey: key, activityOrder: key})`,
    { keys },
  );
  await givenParticipants(database, ...keys);
  for (const key of keys) await givenMember(database, `for-${key}`, key);
  const vote = (key: string, proposalId: string) =>
    api
      .as({ subject: `for-${key}` })
      .data<{ castVote: Errors }>(VOTE, { input: { proposalId, actorId: actorId(key) } });
  await Promise.all(keys.map((key) => vote(key, one)));
  expect((await ranking()).proposals.edges.map(({ node }) => node.votes)).toEqual([100, 0]);
  // Everybody votes for both at once: whichever came last counts, and one vote only.
  await Promise.all(keys.flatMap((key, index) => [vote(key, index < 70 ? two : one)]));
  expect((await ranking()).proposals.edges.map(({ node }) => [node.label, node.votes])).toEqual([
    ["two", 70],
    ["one", 30],
  ]);
  await Promise.all(keys.slice(0, 20).flatMap((key) => [vote(key, one), vote(key, two), vote(key, one)]));
  const { voteCount, proposals } = await ranking();
  expect(voteCount).toBe(100);
  expect(proposals.edges.reduce((sum, { node }) => sum + node.votes, 0)).toBe(100);
}, 120_000);

it("counts every vote that it accepted while the round closed, and answers CLOSED to the others", async () => {
  const roundId = await givenRound();
  const one = await givenProposal("one");
  const keys = Array.from({ length: 30 }, (_, index) => `org:late-${index}`);
  await database.query(
    `UNWIND $keys AS key
     CREATE (:Actor {key: key, name: key, kind: 'UNKNOWN', status: 'REGISTERED', isExample: false, aliases: [],
       citySpellings: [], fieldSources: [], activityCount: 0, sortKey: key, activityOrder: key})`,
    { keys },
  );
  await givenParticipants(database, ...keys);
  for (const key of keys) await givenMember(database, `for-${key}`, key);
  const votes = keys.map((key) =>
    api
      .as({ subject: `for-${key}` })
      .data<{ castVote: Errors }>(VOTE, { input: { proposalId: one, actorId: actorId(key) } }),
  );
  const closing = api.as(MODERATOR).data(CLOSE, { input: { roundId } });
  const answers = await Promise.all(votes);
  expect(await closing).toMatchObject({
    closeTopicRound: { revision: null, topicRound: { status: "CLOSED" } },
  });
  const codes = answers.flatMap(({ castVote }) => castVote.userErrors.map(({ code }) => code));
  expect(new Set([...codes, "CLOSED"])).toEqual(new Set(["CLOSED"]));
  expect((await ranking()).voteCount).toBe(30 - codes.length);
}, 60_000);

/** Votes while a transaction holds what `hold` wrote; it is committed once the vote has had time to overtake it. */
async function voteWhile(
  hold: (transaction: Parameters<Parameters<typeof database.writeOnce>[0]>[0]) => Promise<unknown>,
  proposalId: string,
): Promise<string[]> {
  let vote: Promise<{ castVote: Errors }> | undefined;
  await database.writeOnce(async (transaction) => {
    await hold(transaction);
    const ballots = new Promise<void>((resolve) => {
      const stop = database.onStatement((name) => {
        if (name !== "topic-votes/read-ballot") return;
        stop();
        resolve();
      });
    });
    vote = api.as(SPEAKER).data(VOTE, { input: { proposalId, actorId: HOSPITAL } });
    await ballots;
    await Promise.race([vote, new Promise((resolve) => setTimeout(resolve, 1_500))]);
  });
  return (await vote!).castVote.userErrors.map(({ code }) => code);
}

it("lets a vote wait for a closing that has begun, and then refuses it", async () => {
  await givenRound();
  const one = await givenProposal("one");
  const { key } = await ranking();
  const codes = await voteWhile((transaction) => transaction.run("topic-rounds/close-round", { key }), one);
  expect(codes).toEqual(["CLOSED"]);
  expect((await ranking()).voteCount).toBe(0);
});

it("lets a vote wait for a leaving that has begun, and then refuses it", async () => {
  await givenRound();
  const one = await givenProposal("one");
  const pair = { actorKey: "org:hospital", lighthouseKey: "lighthouse:light" };
  const left = { role: null, since: "2024-01-01", until: "2025-01-01", formerPeriods: [] };
  const codes = await voteWhile(async (transaction) => {
    await transaction.run("memberships/lock-lighthouse", { key: pair.lighthouseKey });
    await transaction.run("memberships/write-membership", { ...pair, ...left });
  }, one);
  expect(codes).toEqual(["NOT_POSSIBLE"]);
  expect((await ranking()).voteCount).toBe(0);
});

it("closes by itself at its deadline", async () => {
  const roundId = await givenRound("2999-01-01T00:00:00Z");
  const one = await givenProposal("one");
  await database.query("MATCH (round:TopicRound) SET round.closesAt = datetime() - duration('PT1S')");
  expect((await ranking()).status).toBe("CLOSED");
  const speaker = api.as(SPEAKER);
  for (const answer of [
    await speaker.data(VOTE, { input: { proposalId: one, actorId: HOSPITAL } }),
    await speaker.data(WITHDRAW, { input: { roundId, actorId: HOSPITAL } }),
    await speaker.data(PROPOSE, { input: topic("two") }),
    await api.as(MODERATOR).data(CLOSE, { input: { roundId } }),
  ])
    expect(Object.values(answer as object)[0]).toMatchObject({ userErrors: [{ code: "CLOSED" }] });
});

it("has one open round in a lighthouse, and closes in the future", async () => {
  const input = { lighthouseId: LIGHT, titleDe: "A", titleEn: "A" };
  const moderator = api.as(MODERATOR);
  const answers = await Promise.all(
    [1, 2, 3].map(() => moderator.data<{ openTopicRound: Errors }>(OPEN, { input })),
  );
  expect(answers.flatMap(({ openTopicRound }) => openTopicRound.userErrors)).toHaveLength(2);
  const past = await api
    .as(MANAGER)
    .data(OPEN, { input: { ...input, lighthouseId: OTHER, closesAt: "2020-01-01T00:00:00Z" } });
  expect(past).toMatchObject({
    openTopicRound: { userErrors: [{ code: "INVALID", path: ["input", "closesAt"] }] },
  });
});

it("takes back the vote of an actor that leaves, and takes no more of it", async () => {
  await givenRound();
  const one = await givenProposal("one");
  const speaker = api.as(SPEAKER);
  await speaker.data(VOTE, { input: { proposalId: one, actorId: HOSPITAL } });
  await speaker.data(
    `mutation ($input: LeaveLighthouseInput!) { leaveLighthouse(input: $input) { userErrors { code } } }`,
    { input: { lighthouseId: LIGHT, actorId: HOSPITAL } },
  );
  expect((await ranking()).voteCount).toBe(0);
  expect(await speaker.data(VOTE, { input: { proposalId: one, actorId: HOSPITAL } })).toMatchObject({
    castVote: { userErrors: [{ code: "NOT_POSSIBLE", path: ["input", "actorId"] }] },
  });
  expect(await speaker.data(PROPOSE, { input: topic("two") })).toMatchObject({
    proposeTopic: { userErrors: [{ code: "NOT_POSSIBLE" }] },
  });
});

it("adopts a proposal as a topic that search and filters find at once", async () => {
  await givenRound();
  const broaderTopicIds = [encodeId("Topic", "topic:telemedicine")];
  const proposalId = await givenProposal("Remote heart monitoring", { broaderTopicIds });
  const { adoptTopicProposal } = await api
    .as(MODERATOR)
    .data<{ adoptTopicProposal: object }>(ADOPT, { input: { proposalId } });
  const key = "topic:remote-heart-monitoring";
  expect(adoptTopicProposal).toEqual({
    revision: 1,
    topicProposal: { status: "ADOPTED", topic: { key } },
    userErrors: [],
  });
  expect(
    await api.data(`{
      topic(key: "${key}") { label(lang: DE) scheme level broader { key } }
      search(text: "remote heart monitoring", kinds: [TOPIC]) { edges { node { ... on Topic { key } } } }
      lighthouse(key: "lighthouse:light") { topics { edges { origin node { key } } } } }`),
  ).toEqual({
    topic: {
      label: "Remote heart monitoring (de)",
      scheme: "CLUSTER",
      level: 2,
      broader: [{ key: "topic:telemedicine" }],
    },
    search: { edges: [{ node: { key } }] },
    lighthouse: { topics: { edges: [{ origin: "DECLARED", node: { key } }] } },
  });
  expect(
    await database.query(
      "MATCH (:Topic {key: $key})-[i:IMPLIES]->(t) RETURN t.key AS key, i.weight AS weight, i.isDirect AS isDirect ORDER BY weight",
      { key },
    ),
  ).toEqual([
    { key: "topic:digitalization", weight: 0.25, isDirect: false },
    { key: "topic:telemedicine", weight: 0.5, isDirect: false },
    { key, weight: 1, isDirect: true },
  ]);
  for (const [query, input] of [
    [ADOPT, { proposalId }],
    [DECLINE, { proposalId, reason: "Late." }],
  ] as const)
    expect(Object.values(await api.as(MODERATOR).data<object>(query, { input }))[0]).toMatchObject({
      userErrors: [{ code: "NOT_POSSIBLE" }],
    });
});

it("adopts a proposal as a topic that the thesaurus has", async () => {
  await givenRound();
  const proposalId = await givenProposal("Telemedicine");
  expect(await api.as(MODERATOR).data(ADOPT, { input: { proposalId } })).toMatchObject({
    adoptTopicProposal: { userErrors: [{ code: "TAKEN", path: ["input", "topicId"] }] },
  });
  const input = { proposalId, topicId: encodeId("Topic", "topic:telemedicine") };
  expect(await api.as(MODERATOR).data(ADOPT, { input })).toMatchObject({
    adoptTopicProposal: { topicProposal: { topic: { key: "topic:telemedicine" } } },
  });
});

it("shows the reason of a declined proposal to members, moderators and managers alone", async () => {
  await givenRound();
  const proposalId = await givenProposal("one");
  await api.as(MODERATOR).data(DECLINE, { input: { proposalId, reason: "Others do it." } });
  const reasonFor = async (asker: typeof api) =>
    ((await ranking(asker)).proposals.edges[0]!.node as { reason?: string }).reason;
  for (const who of [SPEAKER, COLLEAGUE, MODERATOR, MANAGER])
    expect(await reasonFor(api.as(who))).toBe("Others do it.");
  for (const asker of [api, api.as(STRANGER), api.as(AUDITOR)]) expect(await reasonFor(asker)).toBeNull();
  expect(await api.as(SPEAKER).data(VOTE, { input: { proposalId, actorId: HOSPITAL } })).toMatchObject({
    castVote: { userErrors: [{ code: "NOT_POSSIBLE" }] },
  });
});

it.each([
  [null, "UNAUTHENTICATED"],
  [STRANGER, "FORBIDDEN"],
  [AUDITOR, "FORBIDDEN"],
  [COLLEAGUE, "FORBIDDEN"],
  [MANAGER, "FORBIDDEN"],
  [MODERATOR, "FORBIDDEN"],
])("lets nobody vote or propose for an actor that they do not speak for: %j", async (who, code) => {
  const roundId = await givenRound();
  const proposalId = await givenProposal("one");
  const asker = who === null ? api : api.as(who);
  for (const [query, input] of [
    [VOTE, { proposalId, actorId: HOSPITAL }],
    [WITHDRAW, { roundId, actorId: HOSPITAL }],
    [PROPOSE, topic("two")],
  ] as const)
    expect((await asker.ask(query, { input })).errors?.[0]?.extensions["code"]).toBe(code);
});

it.each([[null], [STRANGER], [AUDITOR], [SPEAKER], [{ subject: "moderates-other" }]])(
  "lets %j open, close, adopt and decline nothing in the lighthouse",
  async (who) => {
    await givenModerator(database, "moderates-other", "lighthouse:other");
    const roundId = await givenRound();
    const proposalId = await givenProposal("one");
    const asker = who === null ? api : api.as(who);
    for (const [query, input] of [
      [OPEN, { lighthouseId: LIGHT, titleDe: "A", titleEn: "A" }],
      [CLOSE, { roundId }],
      [ADOPT, { proposalId }],
      [DECLINE, { proposalId, reason: "No." }],
    ] as const)
      expect((await asker.ask(query, { input })).errors?.[0]?.extensions["code"]).toBe(
        who === null ? "UNAUTHENTICATED" : "FORBIDDEN",
      );
  },
);
