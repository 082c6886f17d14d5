import type { Transaction } from "../neo4j/database.type";
import type { Language } from "../graphql/language";
import type { MailCategory, MailContent } from "./mail.type";

/** A mail before it is stored, in both languages. */
export interface NewMail {
  key: string;
  kind: string;
  category: MailCategory | null;
  texts: { DE: MailContent; EN: MailContent };
  replyTo: string | null;
  /** Hidden from managers; null where it is not. */
  isConfidential: true | null;
}

/** Somebody who reads what is written to an actor. */
export interface Reader {
  email: string;
  language: Language;
  /** A contact person; else an owner of the profile. */
  isContact: boolean;
}

/** Writes the outbox. */
export class MailRepository {
  /** A mail to the person of an account. @returns whether it is stored: they have an address and did not opt out */
  async createForAccount(transaction: Transaction, accountKey: string, mail: NewMail): Promise<boolean> {
    const rows = await transaction.run("mail/create-for-account", { ...mail, accountKey });
    return rows.length > 0;
  }

  /** A mail to an address, or to nobody. @returns whether it is stored: whose address it is did not opt out */
  async createForAddress(
    transaction: Transaction,
    to: { email: string | null; language: string },
    mail: NewMail,
  ): Promise<boolean> {
    const rows = await transaction.run("mail/create-for-address", { ...mail, ...to });
    return rows.length > 0;
  }

  /** The accounts of those who speak for one of the actors, each once. @param exceptKey account that is left out */
  async speakersOfActors(
    transaction: Transaction,
    actorKeys: readonly string[],
    exceptKey: string | null,
  ): Promise<string[]> {
    const params = { actorKeys, writerKey: exceptKey };
    const rows = await transaction.run<{ accountKey: string }>("mail/list-speakers-of-actors", params);
    return rows.map(({ accountKey }) => accountKey);
  }

  /** Who reads what is written to an actor, contact persons first. */
  readersOfActor(transaction: Transaction, actorKey: string): Promise<Reader[]> {
    return transaction.run<Reader>("mail/list-readers-of-actor", { actorKey });
  }
}
