import { enqueue, givenAccount, MESSAGE, outbox } from "../../support/mail";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

beforeEach(() => database.reset());

const TO_ADDRESS = {
  kind: "INSTITUTION_MESSAGE",
  to: { email: "reader@example.org", language: "EN" },
  data: MESSAGE,
} as const;
const TO_ACCOUNT = { ...TO_ADDRESS, to: { accountKey: "account:reader" } } as const;

it("lies in the outbox with everything that sending needs", async () => {
  expect(await enqueue(database, { ...TO_ADDRESS, replyTo: "sender@example.org" })).toBe(true);
  const [mail, ...more] = await outbox(database);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    kind: "INSTITUTION_MESSAGE",
    language: "EN",
    email: "reader@example.org",
    replyTo: "sender@example.org",
    subject: "Message to Institute of Examples: A question",
    state: "WAITING",
    attempts: 0,
  });
  expect(mail!.text).toContain("First line.\nSecond line.");
});

it("wakes the sender after the commit", async () => {
  const events: string[] = [];
  await enqueue(
    database,
    TO_ADDRESS,
    { wake: () => void events.push("woken") },
    () => void events.push("written"),
  );
  expect(events).toEqual(["written", "woken"]);
});

it("is gone with a write that fails, and wakes nobody", async () => {
  const wake = jest.fn();
  const failing = enqueue(database, TO_ADDRESS, { wake }, () => {
    throw new Error("The write failed.");
  });
  await expect(failing).rejects.toThrow("The write failed.");
  expect(await outbox(database)).toEqual([]);
  expect(wake).not.toHaveBeenCalled();
});

it.each([
  ["DE", "Nachricht an Institute of Examples: A question"],
  ["EN", "Message to Institute of Examples: A question"],
])("reaches an account at its address and in its language, %s", async (language, subject) => {
  await givenAccount(database, { key: "account:reader", email: "reader@example.org", language });
  expect(await enqueue(database, TO_ACCOUNT)).toBe(true);
  expect(await outbox(database)).toMatchObject([{ email: "reader@example.org", language, subject }]);
});

it("is not stored for an account that is unknown or has no address", async () => {
  await givenAccount(database, { key: "account:reader", email: null });
  expect(await enqueue(database, TO_ACCOUNT)).toBe(false);
  expect(await enqueue(database, { ...TO_ACCOUNT, to: { accountKey: "account:unknown" } })).toBe(false);
  expect(await outbox(database)).toEqual([]);
});

it.each([
  ["by account", TO_ACCOUNT],
  ["by address", TO_ADDRESS],
])("is not stored for whoever opted out, asked %s", async (_way, mail) => {
  const reader = { key: "account:reader", email: "reader@example.org" };
  await givenAccount(database, { ...reader, optOut: ["DIGESTS", "REQUESTS"] });
  expect(await enqueue(database, mail)).toBe(false);
  // What people have to get has no category, so nobody can opt out of it.
  expect(await enqueue(database, { ...mail, kind: "INSTITUTION_MESSAGE_COPY" })).toBe(true);
  await database.query("MATCH (account:Account) SET account.optOut = ['DIGESTS']");
  expect(await enqueue(database, mail)).toBe(true);
});

it("goes to the office, or waits for managers where no office is configured", async () => {
  const mail = { kind: "INSTITUTION_MESSAGE_FOR_OFFICE", to: { office: true }, data: MESSAGE } as const;
  await enqueue(database, mail);
  await enqueue(database, mail, { officeEmail: "office@example.org" });
  expect(await outbox(database)).toMatchObject([
    { email: null, state: "WAITING" },
    { email: "office@example.org", state: "WAITING" },
  ]);
});

it.each([
  "a@example.org\nBcc: everybody@example.org",
  "a@example.org\r\nBcc: everybody@example.org",
  "a@example.org, b@example.org",
  "Someone <a@example.org>",
  "a@example.org\u2028",
  "a b@example.org",
  "a@localhost",
  "",
])("refuses %j as an address or as one for answers", async (email) => {
  const toIt = { ...TO_ADDRESS, to: { email, language: "EN" as const } };
  await expect(enqueue(database, toIt)).rejects.toThrow("to.email");
  await expect(enqueue(database, { ...TO_ADDRESS, replyTo: email })).rejects.toThrow("replyTo");
  expect(await outbox(database)).toEqual([]);
});

it("keeps line breaks of names and subjects out of the subject, and out of the text where one line is meant", async () => {
  const data = {
    ...MESSAGE,
    institution: "Institute\r\nBcc: everybody@example.org",
    senderName: "Someone\n\nYour account is closed.",
    subject: "Hello\u2028X-Header: 1\u0000",
  };
  await enqueue(database, { ...TO_ADDRESS, data });
  const [mail] = await outbox(database);
  expect(mail!.subject).toBe("Message to Institute Bcc: everybody@example.org: Hello X-Header: 1");
  expect(mail!.text!.split("\n")[0]).toBe(
    "Someone Your account is closed. <sender@example.org> wrote to Institute Bcc: everybody@example.org through the network.",
  );
});
