import { apiOver } from "../../support/api";
import { enqueue, MESSAGE, outbox } from "../../support/mail";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const someone = api.as({ subject: "someone", email: "someone@example.org" });

beforeEach(() => database.reset());

const UPDATE = `mutation ($input: UpdateMyNotificationsInput!) {
  updateMyNotifications(input: $input) { notifications { language optOut } revision userErrors { code } }
}`;
const MINE = "{ me { notifications { language optOut } } }";

it("is null without an account, to which nothing is sent", async () => {
  for (const asker of [api, someone]) expect(await asker.data(MINE)).toEqual({ me: { notifications: null } });
});

it("keeps language and choice, each category once, and what is left out stays", async () => {
  await someone.data(UPDATE, { input: { language: "EN", optOut: ["REQUESTS", "DIGESTS", "REQUESTS"] } });
  expect(await someone.data(MINE)).toEqual({
    me: { notifications: { language: "EN", optOut: ["DIGESTS", "REQUESTS"] } },
  });
  const answer = await someone.data(UPDATE, { input: { optOut: [] } });
  expect(answer).toEqual({
    updateMyNotifications: { notifications: { language: "EN", optOut: [] }, revision: null, userErrors: [] },
  });
});

it("decides which mails are stored, and in which language", async () => {
  await someone.data(UPDATE, { input: { language: "EN", optOut: ["REQUESTS"] } });
  const [account] = await database.query<{ key: string }>(
    "MATCH (account:Account) RETURN account.key AS key",
  );
  const mail = { kind: "INSTITUTION_MESSAGE", to: { accountKey: account!.key }, data: MESSAGE } as const;
  expect(await enqueue(database, mail)).toBe(false);
  await someone.data(UPDATE, { input: { language: "DE", optOut: ["DIGESTS"] } });
  expect(await enqueue(database, mail)).toBe(true);
  expect(await outbox(database)).toMatchObject([{ email: "someone@example.org", language: "DE" }]);
});

it("is each person's own, and nobody's without sign-in", async () => {
  await someone.data(UPDATE, { input: { optOut: ["DIGESTS"] } });
  const other = api.as({ subject: "other", email: "other@example.org" });
  await other.data(UPDATE, { input: { optOut: [] } });
  expect(await someone.data(MINE)).toMatchObject({ me: { notifications: { optOut: ["DIGESTS"] } } });
  const { errors } = await api.ask(UPDATE, { input: { optOut: [] } });
  expect(errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
});

it("is recorded, also when nothing changes", async () => {
  await someone.data(UPDATE, { input: { optOut: ["DIGESTS"] } });
  await someone.data(UPDATE, { input: { optOut: ["DIGESTS"] } });
  const entries = await database.query(
    "MATCH (entry:AuditEntry) RETURN entry.after AS after ORDER BY entry.timeOrder DESC",
  );
  expect(entries).toEqual([{ after: '{"optOut":["DIGESTS"]}' }, { after: "{}" }]);
});
