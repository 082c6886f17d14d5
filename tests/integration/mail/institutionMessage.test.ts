import { apiOver } from "../../support/api";
import { givenAccount, outbox } from "../../support/mail";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

beforeEach(() =>
  storeNetwork(database, {
    actors: [{ key: "org:a", name: "Institute of Examples" }],
    activities: [{ key: "project:p", participants: ["org:a", "org:b"] }],
  }),
);

const CONTACT = `mutation ($input: ContactInstitutionInput!) {
  contactInstitution(input: $input) { isAccepted revision userErrors { code path message } }
}`;

const INPUT = {
  actorId: actorId("org:a"),
  subject: "A question",
  text: "Do you work on <b>this</b>?\nSee https://example.org/page",
  senderName: "Someone Invented",
  senderEmail: "sender@example.org",
  language: "EN",
};

const send = (input: object = {}, asker = api) => asker.ask(CONTACT, { input: { ...INPUT, ...input } });
const ACCEPTED = {
  data: { contactInstitution: { isAccepted: true, revision: null, userErrors: [] } },
};

interface Refused {
  contactInstitution: { isAccepted: null; userErrors: { code: string; path: string[]; message: string }[] };
}

async function givenContact(email: string | null, language: string | null = null): Promise<void> {
  await database.query(
    `MATCH (actor:Actor {key: 'org:a'}) CREATE (contact:Contact)-[:CONTACT_OF]->(actor) SET contact += $contact`,
    { contact: { key: `contact:${email}`, email, language } },
  );
}

async function givenOwner(
  email: string | null,
  { role = "OWNER", optOut = [] as string[] } = {},
): Promise<void> {
  const key = `account:${email}`;
  await givenAccount(database, { key, email, language: "EN", optOut });
  await database.query(
    `MATCH (account:Account {key: $key}), (actor:Actor {key: 'org:a'})
     CREATE (account)-[:SPEAKS_FOR {key: $key, role: $role, since: datetime()}]->(actor)`,
    { key, role },
  );
}

const recipients = async () => (await outbox(database)).map(({ kind, email }) => [kind, email]);

it("reaches the contact persons, each once, in their language; answers go to the sender", async () => {
  await givenContact("one@example.org", "EN");
  await givenContact("One@example.org", "EN");
  await givenContact("two@example.org");
  await givenOwner("owner@example.org");
  expect(await send()).toEqual(ACCEPTED);
  const mails = await outbox(database);
  expect(mails.map(({ email, language }) => [email?.toLowerCase(), language]).sort()).toEqual([
    ["one@example.org", "EN"],
    ["two@example.org", "DE"],
  ]);
  for (const { replyTo, text, subject } of mails) {
    expect(replyTo).toBe("sender@example.org");
    expect(subject).toMatch(/Institute of Examples: A question$/);
    expect(text).toContain("Do you work on <b>this</b>?\nSee https://example.org/page");
    expect(text).toContain("Someone Invented <sender@example.org>");
  }
});

it("reaches the owners where there is no contact person, and no editor", async () => {
  await givenContact(null);
  await givenOwner("owner@example.org");
  await givenOwner("editor@example.org", { role: "EDITOR" });
  expect(await send()).toEqual(ACCEPTED);
  expect(await recipients()).toEqual([["INSTITUTION_MESSAGE", "owner@example.org"]]);
});

it("goes to the office where nobody can be reached, also because they opted out", async () => {
  expect(await send()).toEqual(ACCEPTED);
  await givenOwner("owner@example.org", { optOut: ["REQUESTS"] });
  await givenContact("no address\r\nBcc: everybody@example.org");
  expect(await send()).toEqual(ACCEPTED);
  expect(await recipients()).toEqual([
    ["INSTITUTION_MESSAGE_FOR_OFFICE", null],
    ["INSTITUTION_MESSAGE_FOR_OFFICE", null],
  ]);
});

it("answers the same, field by field, whether or not anybody is reached", async () => {
  const withoutAnybody = await send();
  await givenOwner("owner@example.org");
  const withOwner = await send();
  await givenContact("one@example.org");
  const withContact = await send();
  const asProgram = await send({ secondWebsite: "https://spam.example" });
  expect([withOwner, withContact, asProgram]).toEqual(Array(3).fill(withoutAnybody));
});

it("takes what fills the hidden field, and passes nothing of it on", async () => {
  await givenContact("one@example.org");
  expect(await send({ secondWebsite: "https://spam.example" })).toEqual(ACCEPTED);
  expect(await recipients()).toEqual([]);
});

it("shows the audit which institution was written to, and nothing else", async () => {
  await givenContact("one@example.org");
  await send();
  const entries = await database.query(
    "MATCH (entry:AuditEntry) RETURN entry.action AS action, entry.targetKey AS targetKey, entry.before AS before, entry.after AS after",
  );
  expect(entries).toEqual([{ action: "contactInstitution", targetKey: "org:a", before: "{}", after: "{}" }]);
});

it("is NOT_FOUND for an actor that is not there, also for programs", async () => {
  for (const secondWebsite of [undefined, "https://spam.example"]) {
    const { errors } = await send({ actorId: actorId("org:unknown"), secondWebsite });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", argument: "input.actorId" });
  }
  expect(await outbox(database)).toEqual([]);
});

it("sends a copy only to the address that the sender's token vouches for", async () => {
  for (const asker of [
    api,
    api.as({ subject: "someone" }),
    api.as({ subject: "someone", email: "x@example.org" }),
  ]) {
    const { data } = (await send({ copyToMe: true }, asker)) as unknown as { data: Refused };
    expect(data.contactInstitution).toMatchObject({
      isAccepted: null,
      userErrors: [{ code: "INVALID", path: ["input", "copyToMe"] }],
    });
  }
  expect(await outbox(database)).toEqual([]);
  const sender = api.as({ subject: "someone", email: "Sender@example.org" });
  expect(await send({ copyToMe: true }, sender)).toEqual(ACCEPTED);
  expect((await recipients()).sort()).toEqual([
    ["INSTITUTION_MESSAGE_COPY", "sender@example.org"],
    ["INSTITUTION_MESSAGE_FOR_OFFICE", null],
  ]);
});

it.each([
  ["senderEmail", "sender@example.org\nBcc: everybody@example.org"],
  ["senderEmail", "sender@example.org, everybody@example.org"],
  ["senderEmail", "Someone <sender@example.org>"],
  ["senderEmail", "sender"],
  ["senderName", " "],
  ["senderName", "x".repeat(201)],
  ["subject", ""],
  ["subject", "x".repeat(151)],
  ["text", " \n "],
  ["text", "x".repeat(5_001)],
])("refuses %s %j", async (name, value) => {
  const { data } = (await send({ [name]: value })) as unknown as { data: Refused };
  expect(data.contactInstitution.isAccepted).toBeNull();
  expect(data.contactInstitution.userErrors).toMatchObject([{ code: "INVALID", path: ["input", name] }]);
  expect(await outbox(database)).toEqual([]);
});

it("keeps line breaks of name and subject out of the mail's subject", async () => {
  await send({ subject: "Hello\r\nBcc: everybody@example.org", senderName: "Someone\nInvented" });
  const [mail] = await outbox(database);
  expect(mail!.subject).toBe("Zum Weiterleiten an Institute of Examples: Hello Bcc: everybody@example.org");
  expect(mail!.text).toContain("Someone Invented <sender@example.org>");
});
