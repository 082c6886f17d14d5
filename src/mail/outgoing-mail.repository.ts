import { encodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import type { MailState } from "./mail.enums";
import { OUTBOX_ORDER } from "./outgoing-mail.orders";
import type { OutgoingMail } from "./outgoing-mail.type";

/** The parameter `$filter` of outbox/matches-filter. */
export interface OutgoingMailFilterParams {
  states: string[] | null;
  kinds: string[] | null;
}

type Stored = Omit<OutgoingMail, "id">;

/** Reads the outbox for managers, and does what they ask with its mails. */
export class OutgoingMailRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name a mail, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<OutgoingMail[]> {
    const rows = await this.database.read<{ mail: Stored }>("outbox/find-by-keys", { keys });
    return rows.map(({ mail }) => withId(mail));
  }

  /** One page of the mails that match, in reading direction. */
  async list(page: Page, filter: OutgoingMailFilterParams): Promise<(ListedRow & { mail: OutgoingMail })[]> {
    const rows = await readOrderedList<ListedRow & { mail: Stored }>(this.database, OUTBOX_ORDER, page, {
      filter,
    });
    return rows.map(({ position, mail }) => ({ position, mail: withId(mail) }));
  }

  /** How many mails match. */
  async count(filter: OutgoingMailFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("outbox/count", { filter });
    return row?.count ?? 0;
  }

  /** What can be done with a mail, which nobody else changes until the transaction ends; null when there is none. */
  async lock(
    transaction: Transaction,
    key: string,
  ): Promise<{ state: MailState; hasAddress: boolean; isOnItsWay: boolean } | null> {
    const [row] = await transaction.run<{ state: MailState; hasAddress: boolean; isOnItsWay: boolean }>(
      "outbox/lock-mail",
      { key },
    );
    return row ?? null;
  }

  /** Makes a mail due now; without an address it goes to the office. */
  async retry(transaction: Transaction, key: string, officeEmail: string | null): Promise<OutgoingMail> {
    const [row] = await transaction.run<{ mail: Stored }>("outbox/retry-mail", { key, officeEmail });
    return withId(row!.mail);
  }

  /** Keeps that somebody saw to a mail. */
  async markHandled(transaction: Transaction, key: string): Promise<OutgoingMail> {
    const [row] = await transaction.run<{ mail: Stored }>("outbox/mark-handled", { key });
    return withId(row!.mail);
  }

  /** Deletes some mails that are over and older than so many days. @returns how many */
  async removeRemains(transaction: Transaction, days: number, limit: number): Promise<number> {
    return (await transaction.run("outbox/remove-remains", { days, limit })).length;
  }

  /** Removes a mail. */
  async remove(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("outbox/remove-mail", { key });
  }
}

function withId(mail: Stored): OutgoingMail {
  return { ...mail, id: encodeId("OutgoingMail", mail.key) };
}
