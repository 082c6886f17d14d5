import { DeliveryRepository } from "../../../src/mail/delivery.repository";
import { DELIVERY_TIMES, DeliveryService, type DeliveryTimes } from "../../../src/mail/delivery.service";
import { pauseAfter } from "../../../src/mail/retryPauses";
import { createSmtpMailer } from "../../../src/mail/smtpMailer";
import { enqueue, MESSAGE, outbox } from "../../support/mail";
import { closedPort, type MailServer, startMailServer } from "../../support/mailServer";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
let server: MailServer;
let logged: string[];

beforeEach(async () => {
  await database.reset();
  logged = [];
  server = await startMailServer();
});
afterEach(() => server.close());

const from = { name: "Network Office", address: "office@example.org" };

/** A sender as every process of the service has one. */
function sender({ url = server.url, ...times }: { url?: string } & Partial<DeliveryTimes> = {}) {
  const log = {
    warn: (facts: object, message: string) => void logged.push(JSON.stringify([facts, message])),
  };
  const all = { ...DELIVERY_TIMES, ...times };
  return new DeliveryService(new DeliveryRepository(database), createSmtpMailer({ url, from }), log, all);
}

const toReader = (data = MESSAGE, email = "reader@example.org") =>
  enqueue(database, {
    kind: "INSTITUTION_MESSAGE",
    to: { email, language: "EN" },
    data,
    replyTo: "sender@example.org",
  });

/** Seconds until a mail is due, by the database's clock. */
async function secondsUntilDue(): Promise<number | null> {
  const [row] = await database.query<{ seconds: number | null }>(
    "MATCH (mail:OutgoingMail) RETURN duration.inSeconds(datetime(), mail.nextAttemptAt).seconds AS seconds",
  );
  return row!.seconds;
}

const makeDue = () =>
  database.query(
    "MATCH (mail:OutgoingMail) WHERE mail.nextAttemptAt IS NOT NULL SET mail.nextAttemptAt = datetime()",
  );

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 4_000;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
}

it("hands a mail over as plain text, and keeps neither its text nor whom it went to", async () => {
  await toReader({ ...MESSAGE, subject: "Über Häuser" });
  await sender().deliverDue();
  const [{ source, ...envelope }] = server.received as [MailServer["received"][number]];
  expect(envelope).toEqual({ from: "office@example.org", to: ["reader@example.org"] });
  expect(source).toMatch(/^From: Network Office <office@example.org>\r$/m);
  expect(source).toMatch(/^To: reader@example.org\r$/m);
  expect(source).toMatch(/^Reply-To: sender@example.org\r$/m);
  expect(source).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(source).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
  expect(source).not.toMatch(/html|multipart/i);
  expect(await outbox(database)).toMatchObject([
    { kind: "INSTITUTION_MESSAGE", state: "SENT", email: null, replyTo: null, subject: null, text: null },
  ]);
});

it("keeps headers whole, whatever names and subjects hold", async () => {
  await toReader({
    ...MESSAGE,
    institution: "Institute\r\nBcc: everybody@example.org",
    subject: "Hello\r\n\r\n<b>body</b>\u2028X-Other: 1",
    text: "Bcc: everybody@example.org\r\n.\r\nMAIL FROM:<x@example.org>",
  });
  await sender().deliverDue();
  expect(server.received).toHaveLength(1);
  expect(server.received[0]!.to).toEqual(["reader@example.org"]);
  const [head] = server.received[0]!.source.split("\r\n\r\n");
  const headers = head!
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")
    .map((line) => line.split(":")[0]);
  expect(headers.sort()).toEqual(
    ["From", "To", "Reply-To", "Subject", "Message-ID", "Date", "MIME-Version", "Content-Type"]
      .concat("Content-Transfer-Encoding", "Auto-Submitted")
      .sort(),
  );
});

it("refuses an address of an account that is none, without asking the mail server", async () => {
  await toReader();
  await database.query("MATCH (mail:OutgoingMail) SET mail.email = $email", {
    email: "reader@example.org\r\nBcc: everybody@example.org",
  });
  await sender().deliverDue();
  expect(server.received).toEqual([]);
  expect(await outbox(database)).toMatchObject([{ state: "FAILED", lastError: "EADDRESS" }]);
});

it("tries again after a pause when no mail server answers, and sends then", async () => {
  await toReader();
  await sender({ url: `smtp://127.0.0.1:${await closedPort()}` }).deliverDue();
  expect(await outbox(database)).toMatchObject([{ state: "WAITING", attempts: 1, lastError: "ESOCKET" }]);
  expect(await secondsUntilDue()).toBeGreaterThan(50);
  await sender().deliverDue();
  expect(server.received).toEqual([]);
  await makeDue();
  await sender().deliverDue();
  expect(server.received).toHaveLength(1);
  expect(await outbox(database)).toMatchObject([{ state: "SENT", attempts: 2, lastError: null }]);
});

it("gives up after about three days of growing pauses", async () => {
  const pauses = [...Array(20).keys()].map((index) => pauseAfter(index + 1));
  const given = pauses.filter((pause) => pause !== null);
  expect(given).toEqual([...given].sort((one, other) => one - other));
  expect([given[0], given.at(-1)]).toEqual([60, 12 * 3600]);
  const days = given.reduce((sum, pause) => sum + pause, 0) / 86_400;
  expect(days).toBeGreaterThan(2.5);
  expect(days).toBeLessThan(3.5);

  await toReader();
  await database.query("MATCH (mail:OutgoingMail) SET mail.attempts = toInteger($attempts)", {
    attempts: given.length,
  });
  await sender({ url: `smtp://127.0.0.1:${await closedPort()}` }).deliverDue();
  const [mail] = await outbox(database);
  expect(mail).toMatchObject({ state: "FAILED", email: "reader@example.org" });
  expect(await secondsUntilDue()).toBeNull();
});

it("gives up at once when the server does not know the reader, and not when it asks for patience", async () => {
  await toReader(MESSAGE, "unknown@example.org");
  await toReader(MESSAGE, "busy@example.org");
  server.onRecipient = (address) =>
    Object.assign(new Error(`${address} is refused`), {
      responseCode: address.startsWith("busy") ? 450 : 550,
    });
  await sender().deliverDue();
  expect(await outbox(database)).toMatchObject([
    { email: "unknown@example.org", state: "FAILED", lastError: "EENVELOPE 550" },
    { email: "busy@example.org", state: "WAITING", lastError: "EENVELOPE 450" },
  ]);
  expect(logged).toHaveLength(2);
  expect(logged.join("")).not.toMatch(/@|question|First line/);
});

it("sends every mail once when several senders work side by side", async () => {
  const readers = [...Array(12).keys()].map((index) => `reader-${index}@example.org`);
  for (const email of readers) await toReader(MESSAGE, email);
  await Promise.all([sender(), sender(), sender()].map((each) => each.deliverDue()));
  expect(server.received.map(({ to }) => to[0]).sort()).toEqual([...readers].sort());
  expect((await outbox(database)).map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(
    readers.map(() => "SENT 1"),
  );
});

it("sends again, with the same Message-ID, what a process took with it when it died, once its claim has ended", async () => {
  await toReader();
  const { mail } = await new DeliveryRepository(database).claim(1);
  await createSmtpMailer({ url: server.url, from }).send(mail!, AbortSignal.timeout(5_000));
  // The process is gone before it could note that. Until the claim ends, nobody else takes the mail.
  await sender().deliverDue();
  expect(server.received).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await sender().deliverDue();
  const ids = server.received.map(({ source }) => /^Message-ID: (.*)\r$/im.exec(source)![1]);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
  expect(await outbox(database)).toMatchObject([{ state: "SENT", attempts: 2 }]);
});

it("leaves the mail alone when its claim went to another sender meanwhile", async () => {
  await toReader();
  const repository = new DeliveryRepository(database);
  const { mail: first } = await repository.claim(0);
  const { mail: second } = await repository.claim(300);
  await repository.recordFailure(first!, "ESOCKET", null);
  expect(await outbox(database)).toMatchObject([{ state: "WAITING", lastError: null }]);
  await repository.recordFailure(second!, "ETIMEDOUT", null);
  expect(await outbox(database)).toMatchObject([{ state: "FAILED", lastError: "ETIMEDOUT" }]);
});

it("sends soon after it is woken, or else at the next round, and takes no mail after it was stopped", async () => {
  const delivery = sender({ idleMs: 600_000 });
  delivery.start();
  try {
    await toReader();
    delivery.wake();
    await until(() => server.received.length === 1);
  } finally {
    await delivery.stop();
  }
  await toReader();
  delivery.wake();
  const slow = sender({ idleMs: 50 });
  slow.start();
  try {
    await until(() => server.received.length === 2);
    await toReader();
    await until(() => server.received.length === 3);
  } finally {
    await slow.stop();
  }
});

it("stops in time though the mail server does not answer, and the mail is tried again", async () => {
  await toReader();
  let isAsked = false;
  server.beforeTaking = () => {
    isAsked = true;
    return new Promise(() => undefined);
  };
  const delivery = sender({ stopMs: 100 });
  delivery.start();
  await until(() => isAsked);
  const began = Date.now();
  await delivery.stop();
  expect(Date.now() - began).toBeLessThan(3_000);
  expect(await outbox(database)).toMatchObject([{ state: "WAITING", lastError: "EABORT" }]);
});
