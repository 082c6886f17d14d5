import { ANONYMOUS } from "../../src/access/viewer.type";
import { AccountRepository } from "../../src/accounts/account.repository";
import { AuditRepository } from "../../src/audit/audit.repository";
import { type AuditedTransaction, WriteService } from "../../src/audit/write.service";
import { Language } from "../../src/graphql/language";
import { MailRepository } from "../../src/mail/mail.repository";
import { type Mail, MailService } from "../../src/mail/mail.service";
import { type MailSettings, NO_MAIL_SETTINGS } from "../../src/mail/mail.type";
import type { MailKind } from "../../src/mail/templates";
import type { TestDatabase } from "./testDatabase";

/** A mail as it lies in the outbox. */
export interface StoredMail {
  key: string;
  kind: string;
  language: string;
  email: string | null;
  replyTo: string | null;
  subject: string | null;
  text: string | null;
  state: string;
  attempts: number;
  lastError: string | null;
}

/** Puts a mail into the outbox as a write of a feature does; `andThen` runs in the same transaction. */
export async function enqueue<Kind extends MailKind>(
  database: TestDatabase,
  mail: Mail<Kind>,
  settings: Partial<MailSettings> = {},
  andThen: (transaction: AuditedTransaction) => void = () => undefined,
): Promise<boolean> {
  const accounts = new AccountRepository(database);
  const writes = new WriteService(
    database,
    (transaction, person) => accounts.ensure(transaction, person),
    new AuditRepository(database),
    { viewer: ANONYMOUS, origin: "SERVICE", language: Language.DE },
    () => undefined,
    () => undefined,
  );
  const service = new MailService(new MailRepository(), { ...NO_MAIL_SETTINGS, ...settings });
  const { isStored } = await writes.run("test", async (transaction) => {
    await transaction.record({ targetType: "Test", targetKey: "test", before: null, after: {} });
    const isStored = await service.enqueue(transaction, mail);
    andThen(transaction);
    return { isStored };
  });
  return isStored;
}

/** Everything in the outbox, oldest first. */
export function outbox(database: TestDatabase): Promise<StoredMail[]> {
  return database.query<StoredMail>(
    `MATCH (mail:OutgoingMail)
     RETURN mail.key AS key, mail.kind AS kind, mail.language AS language, mail.email AS email,
       mail.replyTo AS replyTo, mail.subject AS subject, mail.text AS text, mail.state AS state,
       mail.attempts AS attempts, mail.lastError AS lastError
     ORDER BY mail.timeOrder DESC`,
  );
}

/** An account with an address. */
export async function givenAccount(
  database: TestDatabase,
  account: { key: string; email: string | null; language?: string; optOut?: string[] },
): Promise<void> {
  await database.query("CREATE (account:Account) SET account = $account", {
    account: { language: "DE", subject: `test|${account.key}`, ...account },
  });
}

/** A message to an institution, for any kind that tells one. */
export const MESSAGE = {
  institution: "Institute of Examples",
  subject: "A question",
  text: "First line.\nSecond line.",
  senderName: "Someone Invented",
  senderEmail: "sender@example.org",
};
