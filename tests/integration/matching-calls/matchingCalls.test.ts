import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { apisOver, begun, change, storeConsortiumNetwork } from "../../support/consortia";
import { actorId, networkSource } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const { lead, partner, manager } = apisOver(database);
const topicId = (key: string) => encodeId("Topic", `topic:${key}`);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 3_600_000).toISOString();

interface Matches {
  revision: number;
  matchCount: number;
  truncated: boolean;
  matches: {
    rank: number;
    score: number;
    daysLeft: number | null;
    call: { title: string };
    terms: { term: string; value: number }[];
    matchedTopics: { key: string }[];
    coverage: { item: { key: string }; missing: number; members: { actor: { key: string } }[] }[];
  }[];
}

const QUERY = `query ($consortiumId: ID, $actorId: ID, $first: Int! = 20) {
  matchingCalls(consortiumId: $consortiumId, actorId: $actorId, first: $first) {
    revision matchCount truncated matches { rank score daysLeft call { title(lang: EN) } terms { term value }
      matchedTopics { key } coverage { item { key } missing members { actor { key } } } } } }`;

/** The API with the network as it is now in memory; as nobody unless somebody is named. */
async function api(subject?: string): Promise<Api> {
  const whole = apiOver(database, 30_000, (await networkSource(database, "memory"))!);
  return subject === undefined ? whole : whole.as({ subject, email: `${subject}@example.org` });
}

async function matchesOf(variables: Record<string, unknown>, asker?: Api): Promise<Matches> {
  return (await (asker ?? (await api())).data<{ matchingCalls: Matches }>(QUERY, variables)).matchingCalls;
}

const titlesOf = ({ matches }: Matches) => matches.map(({ call }) => call.title);
const scoresOf = ({ matches }: Matches) => matches.map(({ call, score }) => [call.title, score]);

async function drafted(titleEn: string, input: object): Promise<string> {
  const { createFundingCall } = await manager.data<{ createFundingCall: { fundingCall: { id: string } } }>(
    "mutation ($input: FundingCallInput!) { createFundingCall(input: $input) { fundingCall { id } } }",
    { input: { level: "EU", titleEn, ...input } },
  );
  return createFundingCall.fundingCall.id;
}

async function published(titleEn: string, input: object): Promise<string> {
  const id = await drafted(titleEn, input);
  await manager.data(`mutation { publishFundingCall(id: "${id}", expectedVersion: 1) { revision } }`);
  return id;
}

/** A consortium of "org:lead" that "org:partner" has joined. */
async function joined(requirements: object): Promise<string> {
  const { id } = await begun(lead, { requirements });
  const input = { consortiumId: id, actorId: actorId("org:partner") };
  const added = await change(lead, "addConsortiumCandidate", input, "consortiumMember { id key }");
  const { id: memberId, key } = added["consortiumMember"] as { id: string; key: string };
  await change(lead, "inviteConsortiumMember", { memberId, message: "Please join." }, "revision");
  const invitationId = encodeId("ConsortiumInvitation", key);
  await change(partner, "answerConsortiumInvitation", { invitationId, answer: "ACCEPTED" }, "revision");
  return id;
}

beforeEach(async () => {
  await storeConsortiumNetwork(database);
  await database.query(
    `UNWIND [['org:lead', 'topic:narrow', true], ['org:lead', 'topic:broad', false], ['org:partner', 'topic:broad', true]] AS row
     MATCH (actor:Actor {key: row[0]}), (topic:Topic {key: row[1]})
     CREATE (actor)-[:WORKS_ON {key: row[0] + row[1], weight: 1.0, isDirect: row[2]}]->(topic)`,
  );
  await database.query(
    `MATCH (lead:Actor {key: 'org:lead'}), (partner:Actor {key: 'org:partner'})
     SET lead.kind = 'COMPANY', lead.country = 'DE', partner.kind = 'SELF_HELP_GROUP', partner.country = 'FR'`,
  );
});

describe("matchingCalls", () => {
  beforeEach(async () => {
    await published("Narrow", { topicIds: [topicId("narrow")], deadline: inDays(45) });
    await published("Patients", {
      requirements: { partners: [{ kinds: ["COMPANY"], minimum: 1 }], valueChainStages: ["PATIENTS"] },
    });
    await published("German", {
      topicIds: [topicId("broad")],
      requirements: { eligibleCountries: ["DE"] },
      deadline: inDays(9),
    });
    await published("Hospitals", { requirements: { partners: [{ kinds: ["HOSPITAL"], minimum: 1 }] } });
  });

  it("ranks for an actor by what it works on and is, where it is eligible, with reasons", async () => {
    const answer = await matchesOf({ actorId: actorId("org:lead") });
    // Topics 0.5, nothing asked of partners 0.1 and stages 0.075, eligible 0.05, and 45 or 9 of 90 days of 0.1.
    expect(scoresOf(answer)).toEqual([
      ["Narrow", 0.775],
      ["German", 0.735],
      ["Patients", 0.35],
    ]);
    expect(answer).toMatchObject({
      matchCount: 3,
      truncated: false,
      revision: await database.readRevision(),
    });
    const [narrow, , patients] = answer.matches;
    expect(narrow).toMatchObject({
      rank: 1,
      daysLeft: 45,
      matchedTopics: [{ key: "topic:narrow" }, { key: "topic:broad" }],
    });
    expect(patients!.coverage.map(({ item, missing }) => [item.key, missing])).toEqual([
      ["stage PATIENTS", 1],
      ["partners COMPANY", 0],
    ]);

    const other = await matchesOf({ actorId: actorId("org:partner") });
    // Of the narrow topic (rarity ln 3) it shares what that implies by half: the broad one (rarity ln 2).
    const share = (0.5 * Math.log(2)) / (Math.log(3) + 0.5 * Math.log(2));
    expect(titlesOf(other)).toEqual(["Narrow", "Patients"]);
    expect(other.matches[0]!.terms[0]!.value).toBeCloseTo(share, 6);
    expect(other.matches[0]!.matchedTopics).toEqual([{ key: "topic:broad" }]);
    expect(titlesOf(await matchesOf({ actorId: actorId("org:silent") }))).toEqual([]);
  });

  it("ranks for a consortium by its topics, or its members' own, and what lead and members cover", async () => {
    const consortiumId = await joined({ topicIds: [topicId("broad")] });
    const answer = await matchesOf({ consortiumId }, await api("lead"));
    // The company and the patients' group meet all of "Patients"; of "German" one of both is eligible.
    expect(scoresOf(answer).slice(0, 2)).toEqual([
      ["German", 0.71],
      ["Patients", 0.5],
    ]);
    const [german] = answer.matches;
    expect(german!.coverage.at(-1)).toEqual({
      item: { key: "countries DE" },
      missing: 1,
      members: [{ actor: { key: "org:lead" } }, { actor: { key: "org:partner" } }],
    });
    const { id } = await begun(lead);
    expect(scoresOf(await matchesOf({ consortiumId: id }, await api("lead")))[0]).toEqual(["Narrow", 0.775]);
  });

  it("does not know a consortium for whom it does not exist, and wants one of both arguments", async () => {
    const { id: consortiumId } = await begun(lead);
    const codeOf = async (variables: Record<string, unknown>, asker?: Api) =>
      (await (asker ?? (await api())).ask(QUERY, variables)).errors?.[0]?.extensions["code"];
    const whole = await api();
    for (const asker of [whole, await api("stranger"), whole.as(MANAGER)])
      expect(await codeOf({ consortiumId }, asker)).toBe("NOT_FOUND");
    const ours = await api("lead");
    expect(await codeOf({ consortiumId }, ours)).toBeUndefined();
    expect(await codeOf({ consortiumId, actorId: actorId("org:lead") }, ours)).toBe("BAD_USER_INPUT");
    expect(await codeOf({})).toBe("BAD_USER_INPUT");
    expect(await codeOf({ actorId: actorId("org:missing") })).toBe("NOT_FOUND");
    for (const first of [0, 51])
      expect(await codeOf({ actorId: actorId("org:lead"), first })).toBe("BAD_USER_INPUT");
  });

  it("shows as many as are asked for, and says that there are more", async () => {
    const answer = await matchesOf({ actorId: actorId("org:lead"), first: 1 });
    expect(titlesOf(answer)).toEqual(["Narrow"]);
    expect(answer).toMatchObject({ matchCount: 3, truncated: true });
  });
});

it("takes open calls alone that the asker may see: members' for members, drafts for nobody, invented ones for invented actors", async () => {
  const about = { topicIds: [topicId("narrow")] };
  await published("Public", about);
  await published("Members", { ...about, visibility: "MEMBERS", deadline: inDays(100) });
  await drafted("Draft", about);
  await published("Closed", { ...about, deadline: inDays(-2) });
  await published("Future", { ...about, opensOn: inDays(10).slice(0, 10) });
  const withdrawn = await published("Withdrawn", about);
  await manager.data(`mutation { withdrawFundingCall(id: "${withdrawn}", expectedVersion: 2) { revision } }`);
  await published("Invented", about);
  await database.query("MATCH (call:FundingCall {titleEn: 'Invented'}) SET call.isExample = true");

  const variables = { actorId: actorId("org:lead") };
  expect(titlesOf(await matchesOf(variables))).toEqual(["Public"]);
  expect(titlesOf(await matchesOf(variables, await api("lead")))).toEqual(["Members", "Public"]);
  const asManager = (await api()).as(MANAGER);
  expect(titlesOf(await matchesOf(variables, asManager))).toEqual(["Members", "Public"]);

  await database.query("MATCH (actor:Actor {key: 'org:lead'}) SET actor.isExample = true");
  expect(titlesOf(await matchesOf(variables))).toEqual(["Invented"]);
});
