import { randomUUID } from "node:crypto";
import type { AuditedTransaction, WriteService, Written } from "../audit/write.service";
import { decodeId } from "../graphql/nodeId";
import { notFound } from "../graphql/errors";
import type { Language } from "../graphql/language";
import { Refusal, refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { MailService } from "../mail/mail.service";
import { hashOfCode, newSecretCode } from "../secrets/secretCode";
import type { TopicService } from "../topics/topic.service";
import type { DuplicateService } from "./duplicate.service";
import { OPEN_STATES, RegistrationState } from "./registration.enums";
import type {
  RegistrationInput,
  SubmitRegistrationInput,
  UpdateRegistrationInput,
} from "./registration.input";
import type { RegistrationRepository } from "./registration.repository";
import type { PossibleDuplicate, RegistrationStatus } from "./registration.type";
import { type RegistrationContent, registrationContent } from "./registrationContent";
import { registrationSchema } from "./registrationSchema";
import { type StoredRegistration, toStatus } from "./toRegistration";

/** What whoever registers an institution gets. */
interface Submitted {
  registration: RegistrationStatus;
  statusToken: string;
  possibleDuplicates: PossibleDuplicate[];
}

/** The side of registrations that everybody may use: submitting one, and following it by its token. */
export class SubmissionService {
  constructor(
    private readonly repository: RegistrationRepository,
    private readonly writes: WriteService,
    private readonly services: {
      topics: Pick<TopicService, "byKey">;
      duplicates: DuplicateService;
      mail: MailService;
    },
    private readonly language: Language,
  ) {}

  /**
   * Takes a registration. Programs fill in whatever they find: what has the field in it that no person sees is answered in
   * the same way, in the same time, and forgotten.
   */
  async submit(input: SubmitRegistrationInput): Promise<Written<Submitted>> {
    const content = await this.contentOf(input);
    const { code: statusToken, hash: tokenHash } = newSecretCode();
    const key = `registration:${randomUUID()}`;
    const isByProgram = Boolean(input.secondWebsite);
    try {
      return await this.writes.run("submitRegistration", async (transaction) => {
        const { accountKey } = transaction;
        const stored = await this.repository.create(transaction, { key, tokenHash, accountKey }, content);
        await recordState(transaction, key, null, stored);
        transaction.announce({ channel: "registrationSubmitted", key });
        await this.confirm(transaction, stored);
        const possibleDuplicates = await this.services.duplicates.actorsLike(stored);
        const submitted = { registration: toStatus(stored), statusToken, possibleDuplicates };
        if (isByProgram) throw new Forgotten(submitted);
        return submitted;
      });
    } catch (error) {
      if (error instanceof Forgotten) return { ...error.submitted, revision: null };
      throw error;
    }
  }

  /** How a registration stands; null for a token that belongs to none. */
  async status(token: string): Promise<RegistrationStatus | null> {
    const stored = await this.repository.byTokenHash(hashOfCode(token));
    return stored && toStatus(stored);
  }

  /** Replaces a registration of which changes were asked for. @throws NOT_FOUND for a token that belongs to none */
  async update(input: UpdateRegistrationInput) {
    const key = await this.keyOf(input.token, "input.token");
    const content = await this.contentOf(input);
    return this.writes.run("updateRegistration", async (transaction) => {
      const before = (await this.repository.lock(transaction, key)) ?? missing("input.token");
      const current = { registration: toStatus(before) };
      if (before.state !== RegistrationState.CHANGES_REQUESTED)
        throw refusal("NOT_POSSIBLE", "input.token", NOT_ASKED_FOR, current);
      if (before.version !== input.expectedVersion)
        throw refusal("CONFLICT", "input.expectedVersion", CHANGED_MEANWHILE, current);
      const after = await this.repository.writeContent(transaction, key, content);
      await recordState(transaction, key, before, after);
      transaction.announce({ channel: "registrationSubmitted", key });
      return { registration: toStatus(after) };
    });
  }

  /** Withdraws a registration that is not decided yet. @throws NOT_FOUND for a token that belongs to none */
  async withdraw(token: string) {
    const key = await this.keyOf(token, "token");
    return this.writes.run("withdrawRegistration", async (transaction) => {
      const before = (await this.repository.lock(transaction, key)) ?? missing("token");
      if (!OPEN_STATES.includes(before.state))
        throw refusal("CLOSED", "token", IS_DECIDED, { registration: toStatus(before) });
      const after = await this.repository.writeState(transaction, key, {
        state: RegistrationState.WITHDRAWN,
        messageDe: null,
        messageEn: null,
        isDecided: true,
      });
      await recordState(transaction, key, before, after);
      return { registration: toStatus(after) };
    });
  }

  private async confirm(
    transaction: AuditedTransaction,
    { name: institution, contactEmail: email, language }: StoredRegistration,
  ): Promise<void> {
    if (email === null) return;
    const mail = { kind: "REGISTRATION_RECEIVED", to: { email, language }, data: { institution } } as const;
    await this.services.mail.enqueue(transaction, mail);
  }

  private async keyOf(token: string, argument: string): Promise<string> {
    return (await this.repository.byTokenHash(hashOfCode(token)))?.key ?? missing(argument);
  }

  private async contentOf(input: RegistrationInput): Promise<RegistrationContent> {
    const checked = validated(registrationSchema, input, "input");
    const paths = checked.fields.map((_field, index) => `input.fields.${index}.topicId`);
    const keys = checked.fields.map(({ topicId }, index) => decodeId("Topic", topicId, paths[index]!));
    const topics = await Promise.all(keys.map((key) => this.services.topics.byKey(key)));
    const unknown = paths.filter((_path, index) => topics[index] === null);
    if (unknown.length > 0)
      throw new Refusal(
        unknown.map((path) => ({ code: "INVALID", path: path.split("."), text: UNKNOWN_TOPIC })),
      );
    return registrationContent(checked, keys, this.language);
  }
}

/** Ends the transaction of a registration that a program sent, so that nothing of it is stored. */
class Forgotten extends Error {
  constructor(readonly submitted: Submitted) {
    super("A program's registration is forgotten.");
  }
}

function missing(argument: string): never {
  throw notFound(argument, "a registration with this token");
}

function recordState(
  transaction: AuditedTransaction,
  targetKey: string,
  before: StoredRegistration | null,
  after: StoredRegistration,
): Promise<void> {
  const told = ({ state, version, kind }: StoredRegistration) => ({ state, version, kind });
  return transaction.record({
    targetType: "Registration",
    targetKey,
    before: before && told(before),
    after: told(after),
  });
}

const UNKNOWN_TOPIC = { de: "Dieses Thema gibt es nicht.", en: "There is no such topic." };
const NOT_ASKED_FOR = {
  de: "Ändern lässt sich eine Registrierung nur, wenn um Änderungen gebeten wurde.",
  en: "A registration can only be changed when changes were asked for.",
};
const CHANGED_MEANWHILE = {
  de: "Die Registrierung hat sich inzwischen geändert.",
  en: "The registration has changed meanwhile.",
};
const IS_DECIDED = {
  de: "Über diese Registrierung ist schon entschieden.",
  en: "This registration is decided already.",
};
