import { randomUUID } from "node:crypto";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { MailService } from "../mail/mail.service";
import type { ReferenceService } from "../references/reference.service";
import { hashOfCode, newSecretCode } from "../secrets/secretCode";
import type { TopicService } from "../topics/topic.service";
import {
  type SubscribeToDigestInput,
  subscribeSchema,
  type UpdateDigestInput,
  updateSchema,
} from "./digest.input";
import type { DigestRepository, StoredSubscription } from "./digest.repository";

/** How long an order can be confirmed, in hours. */
export const CONFIRMATION_HOURS = 48;

/** How soon an address is asked to confirm again, in minutes, so that nobody can have it flooded. */
const PAUSE_MINUTES = 10;

/** The digests that people order, change and end: by their address and a code that was mailed there. */
export class DigestService {
  constructor(
    private readonly repository: DigestRepository,
    private readonly writes: WriteService,
    private readonly services: { references: ReferenceService; topics: TopicService; mail: MailService },
  ) {}

  /**
   * Takes an order and asks the address to confirm it. The answer does not tell whether the address is known; what a program
   * put into the field that people do not see is answered likewise, and lost.
   */
  async subscribe(input: SubscribeToDigestInput) {
    const { email, topicIds, language, secondWebsite } = validated(subscribeSchema, input, "input");
    const topicKeys = await this.services.references.topics(topicIds, "input.topicIds");
    if (secondWebsite) return { isReceived: true, revision: null };
    const { code, hash } = newSecretCode();
    const key = `digest:${randomUUID()}`;
    const { isReceived } = await this.writes.run("subscribeToDigest", async (transaction) => {
      const order = { key, email, language, topicKeys, pauseMinutes: PAUSE_MINUTES };
      const asked = await this.repository.order(transaction, order);
      if (asked.isAsked) {
        await this.repository.addCode(transaction, asked.key, hash);
        const data = { code, hours: CONFIRMATION_HOURS };
        await this.services.mail.enqueue(transaction, {
          kind: "DIGEST_CONFIRMATION",
          to: { email, language },
          data,
        });
      }
      await record(transaction, asked.key, null, "PENDING");
      return { isReceived: true };
    });
    return { isReceived, revision: null };
  }

  /** Confirms an order; again for one that is confirmed, as people click twice. @throws NOT_FOUND for an unknown code */
  confirm(code: string) {
    return this.writes.run("confirmDigest", async (transaction) => {
      const { key, state } = await this.lock(transaction, code, "code");
      if (state === "PENDING") await this.repository.confirm(transaction, key);
      await record(transaction, key, state, "CONFIRMED");
      return { topics: await this.topicsOf(transaction, key) };
    });
  }

  /** Replaces the topics of a confirmed digest. @throws NOT_FOUND for an unknown code */
  async update(input: UpdateDigestInput) {
    const { code, topicIds } = validated(updateSchema, input, "input");
    const topicKeys = await this.services.references.topics(topicIds, "input.topicIds");
    return this.writes.run("updateDigest", async (transaction) => {
      const { key, state } = await this.lock(transaction, code, "input.code");
      if (state !== "CONFIRMED") throw refusal("NOT_POSSIBLE", "input.code", NOT_CONFIRMED);
      await this.repository.setTopics(transaction, key, topicKeys);
      await record(transaction, key, state, state);
      return { topics: await this.topicsOf(transaction, key) };
    });
  }

  /** Ends a digest, also one that is not confirmed. @throws NOT_FOUND for an unknown code */
  unsubscribe(code: string) {
    return this.writes.run("unsubscribeFromDigest", async (transaction) => {
      const { key, state } = await this.lock(transaction, code, "code");
      await this.repository.remove(transaction, key);
      await record(transaction, key, state, null);
      return { isEnded: true };
    });
  }

  private async lock(
    transaction: AuditedTransaction,
    code: string,
    argument: string,
  ): Promise<StoredSubscription> {
    const found = await this.repository.lock(transaction, hashOfCode(code));
    if (!found) throw notFound(argument, "a digest with this code");
    return found;
  }

  private async topicsOf(transaction: AuditedTransaction, key: string) {
    return this.services.topics.byKeys(await this.repository.topicKeys(transaction, key));
  }
}

type State = StoredSubscription["state"] | null;

/** People are told by key alone, and their interests not at all. */
export function record(
  transaction: AuditedTransaction,
  targetKey: string,
  before: State,
  after: State,
): Promise<void> {
  const told = (state: State) => state && { state };
  return transaction.record({
    targetType: "DigestSubscription",
    targetKey,
    before: told(before),
    after: told(after),
  });
}

const NOT_CONFIRMED = {
  de: "Dieser Überblick ist noch nicht bestätigt: erst confirmDigest mit diesem Code aufrufen.",
  en: "This digest is not confirmed yet: call confirmDigest with this code first.",
};
