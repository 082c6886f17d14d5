import { ANONYMOUS } from "../../../src/access/viewer.type";
import { encodeId } from "../../../src/graphql/nodeId";
import { Language } from "../../../src/graphql/language";
import { composeServices } from "../../../src/services/services";
import { apiOver } from "../../support/api";
import { outbox } from "../../support/mail";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";
import {
  COLLEAGUE,
  COMPANY,
  givenParticipants,
  HOSPITAL,
  LIGHT,
  MODERATOR,
  SPEAKER,
  storeLighthouses,
} from "./lighthouseFixture";

const database = testDatabase();
const api = apiOver(database);
const moderator = api.as(MODERATOR);
const servicesFor = composeServices({ database, timeoutMs: 30_000, announce: () => undefined });
const reminders = () =>
  servicesFor({ viewer: ANONYMOUS, language: Language.DE, origin: "SERVICE" }).topicRoundReminders;

const HOSPITAL_ADDRESS = `${SPEAKER.subject}@example.org`;
const COMPANY_ADDRESS = `${COLLEAGUE.subject}@example.org`;

beforeEach(async () => {
  await storeLighthouses(database);
  await givenParticipants(database, "org:hospital", "org:company");
  await database.query("MATCH (account:Account) SET account.email = account.subject + '@example.org'");
});

/** Runs a mutation with an input whose type is named after it. */
async function run<Result = object>(
  asker: typeof api,
  name: string,
  input: object,
  fields = "",
): Promise<Result> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await asker.data<Record<string, Result & { userErrors: object[] }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path } } }`,
    { input },
  );
  expect(answer[name]!.userErrors).toEqual([]);
  return answer[name]!;
}

const optOut = (category: string) =>
  database.query("MATCH (account:Account) SET account.optOut = [$category]", { category });

const openRound = (closesAt: string | null = null) =>
  run(moderator, "openTopicRound", { lighthouseId: LIGHT, titleDe: "Herbst", titleEn: "Autumn", closesAt });

const WORDS = { labelDe: "Schlaf", labelEn: "sleep", rationale: "Many sleep badly.", language: "EN" };

async function givenTopicProposal(): Promise<string> {
  const { topicProposal } = await run<{ topicProposal: { id: string } }>(
    api.as(SPEAKER),
    "proposeTopic",
    { lighthouseId: LIGHT, actorId: HOSPITAL, ...WORDS },
    "topicProposal { id }",
  );
  return topicProposal.id;
}

async function givenGroupProposal(): Promise<string> {
  const { projectGroupProposal } = await run<{ projectGroupProposal: { id: string } }>(
    api.as(SPEAKER),
    "proposeProjectGroup",
    { lighthouseId: LIGHT, actorId: HOSPITAL, nameDe: "Reha aus der Ferne", nameEn: "Remote rehabilitation" },
    "projectGroupProposal { id }",
  );
  return projectGroupProposal.id;
}

describe("a decision on a member's proposal", () => {
  it("reaches those who speak for the proposer: a topic that is adopted", async () => {
    await openRound();
    await run(moderator, "adoptTopicProposal", { proposalId: await givenTopicProposal() });
    expect(await outbox(database)).toMatchObject([
      { kind: "TOPIC_PROPOSAL_DECIDED", email: HOSPITAL_ADDRESS, subject: "Topic adopted: sleep" },
    ]);
  });

  it("reaches them with its reason, in their language: a topic that is declined", async () => {
    await database.query("MATCH (account:Account) SET account.language = 'DE'");
    await openRound();
    const proposalId = await givenTopicProposal();
    await run(moderator, "declineTopicProposal", { proposalId, reason: "Zu weit.\nSpäter." });
    const [mail, ...others] = await outbox(database);
    expect([mail!.subject, others]).toEqual(["Thema nicht aufgenommen: Schlaf", []]);
    expect(mail!.text).toContain("Der Grund:\n\nZu weit.\nSpäter.");
  });

  it("reaches them: a project group that is opened", async () => {
    await run(moderator, "openProjectGroup", { proposalId: await givenGroupProposal() });
    expect(await outbox(database)).toMatchObject([
      {
        kind: "PROJECT_GROUP_PROPOSAL_DECIDED",
        email: HOSPITAL_ADDRESS,
        subject: "Project group opened: Remote rehabilitation",
      },
    ]);
  });

  it("reaches them with its reason: a project group that is declined", async () => {
    const proposalId = await givenGroupProposal();
    await run(moderator, "declineProjectGroupProposal", { proposalId, reason: "There is one." });
    const [mail] = await outbox(database);
    expect(mail!.text).toContain("There is one.");
  });

  it("reaches nobody who does not want to be told of decisions, nor whoever decided", async () => {
    await givenMember(database, MODERATOR.subject, "org:hospital");
    await optOut("DECISIONS");
    await database.query("MATCH (account:Account {subject: $subject}) SET account.optOut = []", MODERATOR);
    await run(moderator, "openProjectGroup", { proposalId: await givenGroupProposal() });
    expect(await outbox(database)).toEqual([]);
  });
});

describe("a decision on a suggestion from outside", () => {
  const ADDRESS = "someone@example.org";

  async function givenSuggestion(email: string | null): Promise<string> {
    const input = { lighthouseId: LIGHT, ...WORDS, email, agreesToContact: email !== null };
    await run(api, "suggestTopic", input);
    const [row] = await database.query<{ key: string }>("MATCH (s:TopicSuggestion) RETURN s.key AS key");
    return encodeId("TopicSuggestion", row!.key);
  }

  it("reaches whoever left an address, which is then kept in the outbox alone", async () => {
    const suggestionId = await givenSuggestion(ADDRESS);
    await openRound();
    await run(moderator, "releaseSuggestion", { suggestionId });
    const [mail, ...others] = await outbox(database);
    expect([mail, others]).toMatchObject([
      {
        kind: "TOPIC_SUGGESTION_DECIDED",
        email: ADDRESS,
        language: "EN",
        subject: 'Decided: your suggestion "sleep"',
      },
      [],
    ]);
    const holders = await database.query(
      "MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS $text) RETURN DISTINCT labels(n) AS labels",
      { text: ADDRESS },
    );
    expect(holders).toEqual([{ labels: ["OutgoingMail"] }]);
  });

  it("tells them why it is dismissed", async () => {
    await run(moderator, "dismissSuggestion", {
      suggestionId: await givenSuggestion(ADDRESS),
      reason: "Others do that.",
    });
    expect((await outbox(database)).map(({ text }) => text)).toEqual([
      expect.stringContaining("The reason:\n\nOthers do that."),
    ]);
  });

  it("reaches nobody without an address", async () => {
    await run(moderator, "dismissSuggestion", { suggestionId: await givenSuggestion(null), reason: "No." });
    expect(await outbox(database)).toEqual([]);
  });
});

describe("the end of a round", () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const remindAll = async (limit = 100) => {
    while (await reminders().remindSome(limit));
  };
  const reminded = async () =>
    (await outbox(database)).filter(({ kind }) => kind === "TOPIC_ROUND_CLOSES").map(({ email }) => email);

  it("is told once to those whose actors have not voted, whoever runs the upkeep and however often", async () => {
    await openRound(inHours(71));
    const proposalId = await givenTopicProposal();
    await run(api.as(COLLEAGUE), "castVote", { proposalId, actorId: COMPANY });
    await Promise.all([remindAll(), remindAll(), remindAll()]);
    await remindAll();
    const [mail, ...others] = await outbox(database);
    expect([mail, others]).toMatchObject([
      {
        kind: "TOPIC_ROUND_CLOSES",
        email: HOSPITAL_ADDRESS,
        subject: 'The round of topics "Autumn" ends soon',
        text: expect.stringContaining("No vote cast yet: org:hospital.") as string,
      },
      [],
    ]);
  });

  it("goes on where it stopped", async () => {
    await openRound(inHours(2));
    expect(await reminders().remindSome(1)).toBe(true);
    expect(await reminded()).toHaveLength(1);
    await remindAll(1);
    expect((await reminded()).sort()).toEqual([COMPANY_ADDRESS, HOSPITAL_ADDRESS].sort());
  });

  it("is one mail for whoever speaks for several", async () => {
    await givenMember(database, SPEAKER.subject, "org:company");
    await openRound(inHours(2));
    await remindAll();
    expect((await reminded()).filter((email) => email === HOSPITAL_ADDRESS)).toHaveLength(1);
    const texts = (await outbox(database)).map(({ text }) => text).join("\n");
    expect(texts).toContain("No vote cast yet: org:company, org:hospital.");
  });

  it.each([
    ["that is far off", "SET round.closesAt = datetime() + duration({hours: 73})"],
    ["that is over", "SET round.closesAt = datetime() - duration({hours: 1})"],
    ["that somebody closed already", "SET round.closedAt = datetime()"],
    ["that has no time", "REMOVE round.closesAt"],
  ])("is not told when it is one %s", async (_what, change) => {
    await openRound(inHours(2));
    await database.query(`MATCH (round:TopicRound) ${change}`);
    await remindAll();
    expect(await reminded()).toEqual([]);
  });

  it("is not told to those who left, nor to those who do not want to know of deadlines", async () => {
    await database.query("MATCH (:Actor {key: 'org:company'})-[m:MEMBER_OF]->() SET m.until = date()");
    await openRound(inHours(2));
    await optOut("DEADLINES");
    await database.query("MATCH (account:Account {subject: $subject}) SET account.optOut = []", COLLEAGUE);
    await remindAll();
    expect(await reminded()).toEqual([]);
  });
});
