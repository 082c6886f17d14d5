import type { WriteService } from "../audit/write.service";
import { Language } from "../graphql/language";
import type { MailService } from "../mail/mail.service";
import { newSecretCode } from "../secrets/secretCode";
import { NothingLeft } from "../upkeep/nothingLeft";
import type { DigestRepository } from "./digest.repository";
import { CONFIRMATION_HOURS, record } from "./digest.service";
import { digestText } from "./digestText";

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** How long after its time something is told of: writes that are under way then are in sight by that time. */
const SETTLING = 5 * MINUTE;

/** How many entries a digest has at most; the latest. */
const MAXIMUM_ENTRIES = 100;

/** How many subscriptions are looked up at once. */
const BATCH = 100;

/**
 * Sends the digests that are due: each in a transaction of its own with the mail and the note up to when it tells, so that
 * several processes send it once and one that dies loses nothing.
 */
export class DigestDispatchService {
  constructor(
    private readonly repository: DigestRepository,
    private readonly writes: WriteService,
    private readonly mail: MailService,
    private readonly webUrl: string | null,
  ) {}

  /** Sends some that are due. @returns how many subscriptions it saw to; 0 when none is due */
  async sendSome(now: number): Promise<number> {
    const until = new Date(now - SETTLING).toISOString();
    const keys = await this.repository.due(new Date(now - SETTLING - WEEK).toISOString(), BATCH);
    for (const key of keys) await this.send(key, until, new Date(now - SETTLING - WEEK).toISOString());
    return keys.length;
  }

  /** Removes some orders that nobody confirmed in time. @returns how many */
  async removeUnconfirmed(): Promise<number> {
    return untilNothingLeft(
      this.writes.run("removeUnconfirmedDigests", async (transaction) => {
        const keys = await this.repository.removeUnconfirmed(transaction, CONFIRMATION_HOURS);
        if (keys.length === 0) throw new NothingLeft();
        for (const key of keys) await record(transaction, key, "PENDING", null);
        return { count: keys.length };
      }),
    );
  }

  private send(key: string, until: string, dueBefore: string): Promise<number> {
    const { code, hash } = newSecretCode();
    return untilNothingLeft(
      this.writes.run("sendDigest", async (transaction) => {
        const due = await this.repository.lockDue(transaction, key, dueBefore);
        if (!due) throw new NothingLeft();
        const news = await this.repository.news(transaction, key, until, MAXIMUM_ENTRIES);
        if (news.length > 0) {
          await this.repository.addCode(transaction, key, hash);
          const text = (language: Language) => digestText(news, language, this.webUrl);
          await this.mail.enqueue(transaction, {
            kind: "DIGEST",
            to: { email: due.email, language: due.language },
            data: { code, newsDe: text(Language.DE), newsEn: text(Language.EN) },
          });
        }
        await this.repository.noteTold(transaction, key, until);
        await record(transaction, key, "CONFIRMED", "CONFIRMED");
        return { count: 1 };
      }),
    );
  }
}

/** How many a write saw to; 0 when it found nothing to do. */
async function untilNothingLeft(write: Promise<{ count: number }>): Promise<number> {
  try {
    return (await write).count;
  } catch (error) {
    if (error instanceof NothingLeft) return 0;
    throw error;
  }
}
