import { randomUUID } from "node:crypto";
import type { Database } from "../neo4j/database.type";

/** A mail that one sender has claimed. */
export interface ClaimedMail {
  key: string;
  kind: string;
  email: string;
  replyTo: string | null;
  subject: string;
  text: string;
  /** How often it was tried, this time included. */
  attempts: number;
  claim: string;
}

/** What came of looking for a due mail. */
export interface ClaimResult {
  /** Whether there was one, also when another sender was quicker. */
  isAnyDue: boolean;
  mail: ClaimedMail | null;
}

/** Claims mails that are due, and keeps what came of sending them. */
export class DeliveryRepository {
  constructor(private readonly database: Database) {}

  /** Claims the mail that is due longest; nobody else sends it within the lease. */
  async claim(leaseSeconds: number): Promise<ClaimResult> {
    const claim = randomUUID();
    return this.database.write(async (transaction) => {
      const [due] = await transaction.run<{ key: string }>("mail/lock-due", { limit: 1 });
      if (!due) return { isAnyDue: false, mail: null };
      const params = { key: due.key, claim, leaseSeconds };
      const [row] = await transaction.run<{ mail: Omit<ClaimedMail, "claim"> }>("mail/claim-due", params);
      return { isAnyDue: true, mail: row ? { ...row.mail, claim } : null };
    });
  }

  /** Keeps that a mail was sent, and forgets whom it went to and what it said. */
  async markSent({ key }: ClaimedMail): Promise<void> {
    await this.database.write((transaction) => transaction.run("mail/mark-sent", { key }));
  }

  /** Keeps that a mail was not sent. @param pauseSeconds until the next attempt; null gives up */
  async recordFailure(
    { key, claim }: ClaimedMail,
    error: string,
    pauseSeconds: number | null,
  ): Promise<void> {
    const params = { key, claim, error, pauseSeconds };
    await this.database.write((transaction) => transaction.run("mail/record-failure", params));
  }
}
