import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { MailService } from "../mail/mail.service";
import { filled } from "../text/filled";
import { removal } from "../upkeep/removal";
import { messageSchema, type RegistrationMessageInput } from "./decision.input";
import type { DecisionRepository } from "./decision.repository";
import { OPEN_STATES, RegistrationState } from "./registration.enums";
import type { RegistrationRepository } from "./registration.repository";
import { type StoredRegistration, toRegistration } from "./toRegistration";

/** What the network's management decides on registrations, approval apart. */
export class DecisionService {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly decisions: DecisionRepository,
    private readonly writes: WriteService,
    private readonly mail: MailService,
  ) {}

  /** Rejects a registration, for a stated reason. It is deleted after the time of retention. */
  reject(input: RegistrationMessageInput) {
    return this.answer("rejectRegistration", input, RegistrationState.REJECTED, "REGISTRATION_REJECTED");
  }

  /** Asks whoever submitted a registration for changes. */
  requestChanges(input: RegistrationMessageInput) {
    const state = RegistrationState.CHANGES_REQUESTED;
    return this.answer("requestRegistrationChanges", input, state, "REGISTRATION_CHANGES");
  }

  /**
   * A registration under lock that can be decided.
   *
   * @param version null where whatever is there is decided on
   * @throws NOT_FOUND; Refusal CLOSED or CONFLICT with the present state
   */
  async open(
    transaction: AuditedTransaction,
    key: string,
    version: number | null,
  ): Promise<StoredRegistration> {
    const stored = await this.registrations.lock(transaction, key);
    if (stored === null) throw notFound("input.id", "The registration");
    const current = { registration: toRegistration(stored) };
    if (!OPEN_STATES.includes(stored.state)) throw refusal("CLOSED", "input.id", IS_DECIDED, current);
    if (version !== null && stored.version !== version)
      throw refusal("CONFLICT", "input.expectedVersion", CHANGED_MEANWHILE, current);
    return stored;
  }

  /** Deletes some of the registrations that were rejected or withdrawn more than so many days ago. @returns how many */
  removeDecided(days: number, limit: number): Promise<number> {
    return removal(this.writes, "remove decided registrations", async (transaction) => {
      const gone = await this.decisions.removeDecided(transaction, days, limit);
      for (const { key: targetKey, state } of gone)
        await transaction.record({ targetType: "Registration", targetKey, before: { state }, after: null });
      return gone.length;
    });
  }

  private async answer(
    action: string,
    input: RegistrationMessageInput,
    state: RegistrationState,
    kind: "REGISTRATION_REJECTED" | "REGISTRATION_CHANGES",
  ) {
    const key = decodeId("Registration", input.id, "input.id");
    const { messageDe, messageEn } = validated(messageSchema, input, "input");
    return this.writes.run(action, async (transaction) => {
      const before = await this.open(transaction, key, input.expectedVersion);
      const isDecided = state === RegistrationState.REJECTED;
      const next = { state, messageDe, messageEn, isDecided };
      const after = await this.registrations.writeState(transaction, key, next);
      await transaction.record({
        targetType: "Registration",
        targetKey: key,
        before: { state: before.state, version: before.version },
        after: { state, version: after.version },
      });
      const { contactEmail: email, language, name: institution } = before;
      // At least one of both is there.
      const { de, en } = filled(messageDe, messageEn, "");
      if (email !== null)
        await this.mail.enqueue(transaction, {
          kind,
          to: { email, language },
          data: { institution, messageDe: de, messageEn: en },
        });
      return { registration: toRegistration(after) };
    });
  }
}

const IS_DECIDED = {
  de: "Über diese Registrierung ist schon entschieden.",
  en: "This registration is decided already.",
};
const CHANGED_MEANWHILE = {
  de: "Die Registrierung hat sich inzwischen geändert. Prüfen Sie den jetzigen Stand.",
  en: "The registration has changed meanwhile. Look at its present state.",
};
