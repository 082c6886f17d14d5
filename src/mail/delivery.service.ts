import type { ClaimedMail, DeliveryRepository } from "./delivery.repository";
import { pauseAfter } from "./retryPauses";
import { type Mailer, MailRefusal } from "./smtpMailer";

/** The part of a log that delivery uses; never told an address or a text. */
export interface DeliveryLog {
  warn(facts: object, message: string): void;
}

/** How long the parts of a delivery take, in milliseconds unless their names say otherwise. */
export interface DeliveryTimes {
  /** How long a claim holds; longer than `sendMs`, so that no other process sends meanwhile. */
  readonly leaseSeconds: number;
  /** Longest time of handing over one mail. */
  readonly sendMs: number;
  /** Longest pause between looking for due mails. */
  readonly idleMs: number;
  /** How long a stop waits for the mail on its way. */
  readonly stopMs: number;
}

/** The times of the service. */
export const DELIVERY_TIMES: DeliveryTimes = {
  leaseSeconds: 300,
  sendMs: 60_000,
  idleMs: 30_000,
  stopMs: 5_000,
};

/**
 * Sends the mails of the outbox, one after the other. Several processes may do so side by side: each mail is claimed
 * first. Delivery is at least once: a process that dies between handing a mail over and noting so leaves a claim that
 * ends, and the mail is sent again, with the same Message-ID.
 */
export class DeliveryService {
  private readonly stopping = new AbortController();
  private readonly killing = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private isWoken = false;
  private endPause: () => void = () => undefined;

  constructor(
    private readonly repository: DeliveryRepository,
    private readonly mailer: Mailer,
    private readonly log: DeliveryLog,
    private readonly times: DeliveryTimes = DELIVERY_TIMES,
  ) {}

  /** Sends what is due from now on, until `stop`. */
  start(): void {
    this.running = this.run();
  }

  /** Looks for due mails now; called after a mail was put into the outbox. */
  wake(): void {
    this.isWoken = true;
    this.endPause();
  }

  /** Takes no further mail, and gives the one on its way a little time. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    const timer = setTimeout(() => this.killing.abort(), this.times.stopMs);
    await this.running.finally(() => clearTimeout(timer));
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.isWoken = false;
      await this.deliverDue().catch((error: unknown) =>
        this.log.warn({ error: (error as Error).name }, "The outbox could not be read or written"),
      );
      await this.pause();
    }
  }

  /** Sends everything that is due. */
  async deliverDue(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const { isAnyDue, mail } = await this.repository.claim(this.times.leaseSeconds);
      if (!isAnyDue) return;
      if (mail) await this.deliver(mail);
    }
  }

  private async deliver(mail: ClaimedMail): Promise<void> {
    try {
      await this.mailer.send(mail, this.limit());
    } catch (error) {
      if (!(error instanceof MailRefusal)) throw error;
      const pause = error.isFinal ? null : pauseAfter(mail.attempts);
      const { key, kind, attempts } = mail;
      this.log.warn(
        { mail: key, kind, attempts, error: error.code },
        pause === null ? "A mail could not be sent" : "A mail could not be sent; it is tried again",
      );
      return this.repository.recordFailure(mail, error.code, pause);
    }
    await this.repository.markSent(mail);
  }

  private limit(): AbortSignal {
    return AbortSignal.any([this.killing.signal, AbortSignal.timeout(this.times.sendMs)]);
  }

  private pause(): Promise<void> {
    if (this.isWoken) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.times.idleMs);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
