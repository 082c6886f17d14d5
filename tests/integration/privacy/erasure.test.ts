import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const manager = api.as(MANAGER);
const mona = api.as({ subject: "test|mona", email: "mona@example.org" });

const ERASE_ME = `mutation ($confirm: String!) {
  eraseMyData(input: { confirm: $confirm }) { userErrors { code path } revision erasedRecords }
}`;
const ERASE_PERSON = `mutation ($input: ErasePersonInput!) {
  erasePerson(input: $input) { userErrors { code path } erasedRecords }
}`;
const ENTRIES = `{ auditEntries(first: 20) { edges { node { action accountKey changes { field after } } } } }`;

interface Erased {
  userErrors: { code: string; path: string[] }[];
  erasedRecords: number;
}
interface Entries {
  auditEntries: { edges: { node: { action: string; accountKey: string | null } }[] };
}

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenMember(database, "test|mona", "org:a", "OWNER");
});

const eraseMona = (confirm = "ERASE MY DATA") => mona.data<{ eraseMyData: Erased }>(ERASE_ME, { confirm });

it("records that somebody was erased without telling who, and takes their name off what they wrote", async () => {
  await mona.data(
    `mutation { updateMyNotifications(input: { language: EN, optOut: [] }) { userErrors { code } } }`,
  );
  await eraseMona();

  const { auditEntries } = await manager.data<Entries>(ENTRIES);

  const entries = auditEntries.edges.map(({ node }) => node);
  const [erasure] = entries.filter(({ action }) => action === "eraseMyData");
  expect(entries.filter(({ accountKey }) => accountKey !== null)).toEqual([]);
  expect(entries.map(({ action }) => action)).toContain("updateMyNotifications");
  expect(JSON.stringify(erasure)).not.toMatch(/mona/i);
});

it("keeps the actor, tells the office that nobody owns it any more, and makes of the returning person a new one", async () => {
  await eraseMona();

  const { me, actor } = await mona.data<{ me: object; actor: object }>(
    `{ me { role speaksFor { role } } actor(key: "org:a") { key } }`,
  );
  const mails = await database.query("MATCH (mail:OutgoingMail) RETURN mail.kind AS kind, mail.text AS text");
  expect(me).toEqual({ role: "SIGNED_IN", speaksFor: [] });
  expect(actor).toEqual({ key: "org:a" });
  expect(mails).toEqual([{ kind: "OWNER_LOST", text: expect.stringContaining("org:a") as string }]);
});

it("tells nobody of an owner's erasure while another one is there", async () => {
  await givenMember(database, "test|second", "org:a", "OWNER");
  await eraseMona();

  expect(await database.query("MATCH (mail:OutgoingMail) RETURN mail.kind")).toEqual([]);
});

it("erases nothing without the confirmation, and again without complaint", async () => {
  const refused = await eraseMona("yes");
  const accounts = await database.query(
    "MATCH (account:Account {subject: 'test|mona'}) RETURN account.key AS key",
  );
  expect(refused.eraseMyData.userErrors).toEqual([{ code: "INVALID", path: ["input", "confirm"] }]);
  expect(accounts).toHaveLength(1);

  await eraseMona();
  expect((await eraseMona()).eraseMyData.userErrors).toEqual([]);
  expect(await database.query("MATCH (account:Account {subject: 'test|mona'}) RETURN account")).toEqual([]);
});

it("leaves no account with old ties when its person writes at the same moment", async () => {
  await Promise.all([
    eraseMona(),
    mona.ask(
      `mutation { updateMyNotifications(input: { language: DE, optOut: [] }) { userErrors { code } } }`,
    ),
  ]);

  const left = await database.query(
    "MATCH (account:Account) WHERE account.key = 'account:test|mona' OR EXISTS { (account)-[:SPEAKS_FOR]->() } RETURN account",
  );
  expect(left).toEqual([]);
});

it("lets managers alone erase others, by exactly one of address, account, contact and speaker", async () => {
  const reason = "REQUESTED";
  const forbidden = await mona.ask(ERASE_PERSON, { input: { email: "x@example.org", reason } });
  const both = { email: "x@example.org", accountKey: "account:test|mona", reason };
  const refused = await manager.data<{ erasePerson: Erased }>(ERASE_PERSON, { input: both });
  const done = await manager.data<{ erasePerson: Erased }>(ERASE_PERSON, {
    input: { accountKey: "account:test|mona", reason },
  });

  expect(forbidden.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  expect(refused.erasePerson.userErrors).toEqual([{ code: "INVALID", path: ["input"] }]);
  expect(done.erasePerson).toEqual({ userErrors: [], erasedRecords: 1 });
});

describe("a speaker of an event", () => {
  beforeEach(async () => {
    await database.query(
      `CREATE (event:Event {key: 'event:2035-01-01-talks', status: 'PLANNED', visibility: 'PUBLIC', kind: 'TALK', version: 1, sequence: 0,
         startsAt: datetime('2035-01-01T09:00:00Z'), startOrder: '1', timeZone: 'Europe/Berlin', isAllDay: false, titleDe: 'Talks',
         titleEn: 'Talks', createdAt: datetime(), updatedAt: datetime()})
       WITH event
       UNWIND [{key: 'speaker:named', email: null}, {key: 'speaker:namesake', email: null},
         {key: 'speaker:reachable', email: 'nora@example.org'}] AS given
       CREATE (event)-[:HAS_SPEAKER]->(:Speaker {key: given.key, name: 'Nora Example', email: given.email, position: 0,
         consentedAt: datetime()})`,
    );
  });

  const erase = (speakerKey: string) =>
    manager.data<{ erasePerson: Erased & { revision: number } }>(
      `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { userErrors { code path } erasedRecords revision } }`,
      { input: { speakerKey, reason: "REQUESTED" } },
    );
  const speakers = async () =>
    (
      await database.query<{ key: string }>("MATCH (speaker:Speaker) RETURN speaker.key AS key ORDER BY key")
    ).map(({ key }) => key);

  it("without an address is erased by their key, which the event tells, and no namesake with them", async () => {
    const { event } = await api.data<{ event: { speakers: { key: string }[] } }>(
      `{ event(key: "event:2035-01-01-talks") { speakers { key } } }`,
    );
    expect(event.speakers.map(({ key }) => key)).toContain("speaker:named");
    const { erasePerson } = await erase("speaker:named");
    expect(erasePerson).toMatchObject({
      userErrors: [],
      erasedRecords: 1,
      revision: expect.any(Number) as number,
    });
    expect(await speakers()).toEqual(["speaker:namesake", "speaker:reachable"]);
    expect(JSON.stringify(await manager.data(ENTRIES))).not.toContain("Nora");
  });

  it("with an address is erased with everything that has it", async () => {
    await database.query(
      "CREATE (:DigestSubscription {key: 'digest:n', email: 'nora@example.org', language: 'EN', state: 'CONFIRMED'})",
    );
    expect((await erase("speaker:reachable")).erasePerson.erasedRecords).toBe(2);
    expect(await speakers()).toEqual(["speaker:named", "speaker:namesake"]);
  });

  it("who is not there is erased without complaint", async () => {
    expect((await erase("speaker:gone")).erasePerson).toEqual({
      userErrors: [],
      erasedRecords: 0,
      revision: null,
    });
  });
});

it("takes the codes that open a digest away with it", async () => {
  await database.query(
    `CREATE (:DigestCode {hash: 'hash', createdAt: datetime()})-[:OPENS]->
       (:DigestSubscription {key: 'digest:m', email: 'mona@example.org', language: 'EN', state: 'CONFIRMED'})`,
  );
  await eraseMona();
  expect(await database.query("MATCH (n) WHERE n:DigestCode OR n:DigestSubscription RETURN n")).toEqual([]);
});
