import { randomUUID } from "node:crypto";
import type { AuditedTransaction } from "../audit/write.service";
import { Language } from "../graphql/language";
import { isAddress } from "./isAddress";
import type { MailRepository, NewMail } from "./mail.repository";
import type { MailRecipient, MailSettings } from "./mail.type";
import { renderMail } from "./renderMail";
import { type MailDataOf, type MailKind, templateOf } from "./templates";

/** A mail that a write sends. */
export interface Mail<Kind extends MailKind> {
  readonly kind: Kind;
  readonly to: MailRecipient;
  readonly data: MailDataOf<Kind>;
  /** Address that answers go to; left out, they go to the service's own. */
  readonly replyTo?: string;
}

/** Puts mails into the outbox, from which they are sent after the commit. */
export class MailService {
  constructor(
    private readonly repository: MailRepository,
    private readonly settings: MailSettings,
  ) {}

  /**
   * Puts a mail into the outbox, in the transaction of the write that it tells of: never lost, and never sent for a write
   * that came to nothing.
   *
   * @returns whether it is stored: not for an account without an address, nor for whoever opted out of its category, nor a
   * confidential one where mails do not leave
   * @throws Error for an address that is none, a fault of the caller, who has to check it first
   */
  async enqueue<Kind extends MailKind>(transaction: AuditedTransaction, mail: Mail<Kind>): Promise<boolean> {
    const isStored = await this.store(transaction, mail);
    if (isStored) transaction.afterCommit(this.settings.wake);
    return isStored;
  }

  /** Whether mails leave the service. */
  get canSend(): boolean {
    return this.settings.canSend;
  }

  /** Puts a mail to everybody who speaks for one of the actors, null for one that is gone, but whoever writes, into the outbox. */
  async enqueueForSpeakers<Kind extends MailKind>(
    transaction: AuditedTransaction,
    actorKeys: readonly (string | null)[],
    mail: Omit<Mail<Kind>, "to">,
  ): Promise<void> {
    const { accountKey: writer } = transaction;
    const keys = actorKeys.filter((key) => key !== null);
    for (const accountKey of await this.repository.speakersOfActors(transaction, keys, writer))
      await this.enqueue(transaction, { ...mail, to: { accountKey } });
  }

  private store<Kind extends MailKind>(transaction: AuditedTransaction, mail: Mail<Kind>): Promise<boolean> {
    const { to } = mail;
    const row = this.rowOf(mail);
    // Nobody could see to it meanwhile, and what it says may hold no longer once it could be sent.
    if (row.isConfidential && !this.canSend) return Promise.resolve(false);
    if ("accountKey" in to) return this.repository.createForAccount(transaction, to.accountKey, row);
    const { email, language } =
      "office" in to ? { email: this.settings.officeEmail, language: Language.DE } : to;
    if (email !== null) demandAddress(email, "to.email");
    return this.repository.createForAddress(transaction, { email, language }, row);
  }

  private rowOf<Kind extends MailKind>({ kind, data, replyTo }: Mail<Kind>): NewMail {
    if (replyTo !== undefined) demandAddress(replyTo, "replyTo");
    const template = templateOf(kind);
    const [de, en] = [Language.DE, Language.EN].map((language) =>
      renderMail(template, data, language, this.settings),
    );
    return {
      key: `mail:${randomUUID()}`,
      kind,
      category: template.category,
      texts: { DE: de!, EN: en! },
      replyTo: replyTo ?? null,
      isConfidential: template.isConfidential ?? null,
    };
  }
}

function demandAddress(text: string, name: string): void {
  if (!isAddress(text)) throw new Error(`${name} of a mail is no e-mail address. Check it before enqueue().`);
}
