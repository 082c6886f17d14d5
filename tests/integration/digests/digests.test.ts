import { ANONYMOUS } from "../../../src/access/viewer.type";
import { Language } from "../../../src/graphql/language";
import { encodeId } from "../../../src/graphql/nodeId";
import { composeServices } from "../../../src/services/services";
import { apiOver, MANAGER } from "../../support/api";
import { outbox } from "../../support/mail";
import { storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const servicesFor = composeServices({ database, timeoutMs: 30_000, announce: () => undefined });
const dispatch = () =>
  servicesFor({ viewer: ANONYMOUS, language: Language.DE, origin: "SERVICE" }).digestDispatch;

const EMAIL = "reader@example.org";
const [BROAD, NARROW, OTHER] = ["broad", "narrow", "other"].map((name) => encodeId("Topic", `topic:${name}`));

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await database.query(`UNWIND ['broad', 'narrow', 'other'] AS name
    CREATE (topic:Topic {key: 'topic:' + name, labelDe: name, labelEn: name, sortKey: name})
    CREATE (topic)-[:IMPLIES {isDirect: true, weight: 1.0}]->(topic)`);
  await database.query(`MATCH (narrow:Topic {key: 'topic:narrow'}), (broad:Topic {key: 'topic:broad'})
    CREATE (narrow)-[:IMPLIES {isDirect: false, weight: 0.5}]->(broad)`);
});

async function subscribe(topicIds: (string | undefined)[] = [BROAD], input: object = {}): Promise<unknown> {
  return api.data(
    `mutation ($input: SubscribeToDigestInput!) {
       subscribeToDigest(input: $input) { isReceived revision userErrors { code path } } }`,
    { input: { email: EMAIL, topicIds, language: "EN", ...input } },
  );
}

const codeIn = (text: string | null) => /Your code: (\S+)/.exec(text ?? "")![1]!;
const lastCode = async () => codeIn((await outbox(database)).at(-1)!.text);

const byCode = async (field: string, code: string, shown = "topics { key }") =>
  await api.ask<Record<string, object>>(`mutation ($code: String!) { ${field}(code: $code) { ${shown} } }`, {
    code,
  });

async function subscribed(topicIds?: (string | undefined)[]): Promise<string> {
  await subscribe(topicIds);
  const code = await lastCode();
  expect((await byCode("confirmDigest", code)).errors).toBeUndefined();
  return code;
}

/** As if the last digest were eight days old. */
const aWeekLater = () =>
  database.query("MATCH (digest:DigestSubscription) SET digest.toldUntil = datetime() - duration('P8D')");

/** Something that came out an hour ago. */
async function appeared(title: string, topic = "narrow", more: object = {}): Promise<void> {
  await database.query(
    `MATCH (topic:Topic {key: 'topic:' + $topic})
     CREATE (entry:Publication {key: 'publication:' + $title, titleEn: $title, status: 'PUBLISHED', visibility: 'PUBLIC',
       publishedAt: datetime() - duration('PT1H')})-[:ABOUT]->(topic)
     SET entry += $more`,
    { title, topic, more },
  );
}

const sent = async () => (await outbox(database)).filter(({ kind }) => kind === "DIGEST");

it("sends what is new on the topics and narrower ones, once a week, to who confirmed", async () => {
  await subscribed();
  await subscribe([BROAD], { email: "unconfirmed@example.org" });
  await appeared("Narrow news");
  await appeared("Other news", "other");
  await appeared("Members' news", "narrow", { visibility: "MEMBERS" });
  await appeared("Draft", "narrow", { status: "DRAFT" });
  await database.query(`MATCH (topic:Topic {key: 'topic:broad'})
    UNWIND [['Coming', duration('P30D')], ['Past', duration('-P1D')]] AS row
    CREATE (:Event {key: 'event:' + row[0], titleDe: row[0], titleEn: row[0], status: 'PUBLISHED', visibility: 'PUBLIC',
      publicChangedAt: datetime() - duration('PT1H'), startsAt: datetime() + row[1], timeZone: 'Europe/Berlin',
      isAllDay: false})-[:ABOUT]->(topic)`);
  expect(await dispatch().sendSome(Date.now())).toBe(0);
  await aWeekLater();
  // Two processes at once.
  await Promise.all([dispatch().sendSome(Date.now()), dispatch().sendSome(Date.now())]);
  const mails = await sent();
  expect(mails.map(({ email, language }) => [email, language])).toEqual([[EMAIL, "EN"]]);
  const text = mails[0]!.text!;
  expect(text).toMatch(/^Publications\n\n- Narrow news\n\n\nEvents\n\n- Coming\n {2}\w+day, /);
  expect(text).not.toMatch(/Other|Members' news|Draft|Past/);
  expect(await dispatch().sendSome(Date.now())).toBe(0);
  // Its own code ends it, and an older one would too.
  const answer = await byCode("unsubscribeFromDigest", codeIn(text), "isEnded");
  expect(answer.data["unsubscribeFromDigest"]).toEqual({ isEnded: true });
  const left = await database.query("MATCH (d:DigestSubscription {email: $email}) RETURN d", {
    email: EMAIL,
  });
  expect(left).toEqual([]);
});

it("tells of a call that was published, and sends nothing in a week without news", async () => {
  await subscribed([OTHER]);
  await aWeekLater();
  expect(await dispatch().sendSome(Date.now())).toBe(1);
  expect([await sent(), await dispatch().sendSome(Date.now())]).toEqual([[], 0]);
  const manager = api.as(MANAGER);
  const { answer } = await manager.data<{ answer: { fundingCall: { id: string } } }>(
    `mutation ($input: FundingCallInput!) { answer: createFundingCall(input: $input) { fundingCall { id } } }`,
    { input: { level: "EU", titleEn: "Open call", deadline: "2099-03-01T16:00:00Z", topicIds: [OTHER] } },
  );
  await manager.data(
    `mutation ($id: ID!) { publishFundingCall(id: $id, expectedVersion: 1) { fundingCall { id } } }`,
    { id: answer.fundingCall.id },
  );
  await aWeekLater();
  await dispatch().sendSome(Date.now() + 6 * 60_000);
  expect((await sent())[0]!.text).toMatch(
    /^Funding calls\n\n- Open call\n {2}Deadline: Sunday, 1 March 2099/,
  );
});

it("answers the same for every address, asks again only after a while, and leaves a confirmed digest as it is", async () => {
  const first = await subscribe();
  const code = await lastCode();
  await byCode("confirmDigest", code);
  const again = await subscribe([OTHER]);
  expect([again, await subscribe([OTHER], { secondWebsite: "x" })]).toEqual([first, first]);
  await subscribe([NARROW]);
  expect((await outbox(database)).map(({ kind }) => kind)).toEqual([
    "DIGEST_CONFIRMATION",
    "DIGEST_CONFIRMATION",
  ]);
  // Nothing changes until it is confirmed; then it takes the place of the earlier one.
  const topics = async (code: string) => (await byCode("confirmDigest", code)).data?.["confirmDigest"];
  expect(await topics(code)).toEqual({ topics: [{ key: "topic:broad" }] });
  expect(await topics(await lastCode())).toEqual({ topics: [{ key: "topic:narrow" }] });
  const states = await database.query<{ state: string }>(
    "MATCH (d:DigestSubscription) RETURN d.state AS state",
  );
  expect(states).toEqual([{ state: "CONFIRMED" }]);
  expect((await byCode("confirmDigest", code)).errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
});

it("keeps no code, and no address of who did not confirm within 48 hours", async () => {
  await subscribe();
  const code = await lastCode();
  const stored = await database.query<{ values: string }>(
    "MATCH (n) WHERE NOT n:OutgoingMail UNWIND keys(n) AS name RETURN collect(toStringOrNull(n[name])) AS values",
  );
  expect(JSON.stringify(stored)).not.toContain(code);
  expect(await dispatch().removeUnconfirmed()).toBe(0);
  await database.query("MATCH (d:DigestSubscription) SET d.askedAt = datetime() - duration('PT49H')");
  expect(await dispatch().removeUnconfirmed()).toBe(1);
  expect(await database.query("MATCH (n:DigestSubscription|DigestCode) RETURN n")).toEqual([]);
  const audited = await database.query("MATCH (n:AuditEntry) RETURN properties(n) AS entry");
  expect(JSON.stringify(audited)).not.toContain(EMAIL);
});

it("changes topics by the code alone, and refuses what is not usable", async () => {
  const code = await subscribed();
  const query = `mutation ($input: UpdateDigestInput!) { updateDigest(input: $input) {
    topics { key } userErrors { code path } } }`;
  const changed = await api.data(query, { input: { code, topicIds: [OTHER, NARROW] } });
  expect(changed).toMatchObject({
    updateDigest: { topics: [{ key: "topic:narrow" }, { key: "topic:other" }] },
  });
  const refused = await api.data(query, { input: { code, topicIds: [] } });
  expect(refused).toMatchObject({
    updateDigest: { topics: null, userErrors: [{ path: ["input", "topicIds"] }] },
  });
  expect(await subscribe([BROAD], { email: "no address" })).toMatchObject({
    subscribeToDigest: { isReceived: null, userErrors: [{ code: "INVALID", path: ["input", "email"] }] },
  });
});
