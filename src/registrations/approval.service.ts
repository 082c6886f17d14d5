import { randomUUID } from "node:crypto";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import type { ColleagueService } from "../colleagues/colleague.service";
import type { ContactEntryService } from "../contacts/contact-entry.service";
import { newNames, type NewNames } from "../contacts/newNames";
import { isApiError } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { payload } from "../graphql/payload";
import { refusal, type UserErrorRow } from "../graphql/userError";
import type { InvitationService } from "../invitations/invitation.service";
import { INVITATION_DAYS } from "../invitations/invitation.type";
import type { MailService } from "../mail/mail.service";
import type { OfferingEntryService } from "../offerings/offering-entry.service";
import type { AdmissionService } from "../profiles/admission.service";
import { newSecretCode } from "../secrets/secretCode";
import { actorFields, declaredServices, declaredTopics, mergedFields } from "./actorFields";
import type { ApproveRegistrationInput, ApproveRegistrationsInput } from "./decision.input";
import type { ApprovalOutcome } from "./decision.payloads";
import type { DecisionRepository } from "./decision.repository";
import type { DecisionService } from "./decision.service";
import { RegistrationState } from "./registration.enums";
import { contactOf, type StoredRegistration, toRegistration } from "./toRegistration";

/** How many registrations are approved at once. */
const MOST_AT_ONCE = 50;

/** Brings registered institutions into the directory. */
export class ApprovalService {
  constructor(
    private readonly repository: DecisionRepository,
    private readonly writes: WriteService,
    private readonly services: {
      decisions: DecisionService;
      admissions: AdmissionService;
      colleagues: ColleagueService;
      invitations: InvitationService;
      contacts: ContactEntryService;
      offerings: OfferingEntryService;
      actors: Pick<ActorService, "byKey">;
      mail: MailService;
    },
  ) {}

  /**
   * Makes a registration an actor, or takes it over into one that is there. Whoever submitted it while signed in owns the
   * profile; else its contact person is sent an invitation to.
   */
  approve({ id, expectedVersion, intoActorId }: ApproveRegistrationInput) {
    const intoKey = intoActorId ? decodeId("Actor", intoActorId, "input.intoActorId") : null;
    const key = decodeId("Registration", id, "input.id");
    return this.approveOne("approveRegistration", key, async (transaction) => {
      const stored = await this.services.decisions.open(transaction, key, expectedVersion);
      return { stored, intoKey };
    });
  }

  /** Approves several pending registrations, one after the other, each in a transaction of its own. */
  async approveAll({ ids }: ApproveRegistrationsInput) {
    if (ids.length > MOST_AT_ONCE) throw refusal("INVALID", "input.ids", TOO_MANY);
    const keys = ids.map((id) => decodeId("Registration", id, "input.ids"));
    const outcomes: ApprovalOutcome[] = [];
    let last: number | null = null;
    for (const [index, key] of keys.entries()) {
      const { userErrors, revision, actor } = await payload(() => this.approvePending(key)).catch(asOutcome);
      outcomes.push({ id: ids[index]!, actor: actor ?? null, userErrors });
      last = revision ?? last;
    }
    return { outcomes, revision: last };
  }

  private approvePending(key: string) {
    return this.approveOne("approveRegistrations", key, async (transaction) => {
      const stored = await this.services.decisions.open(transaction, key, null);
      if (stored.state !== RegistrationState.PENDING)
        throw refusal("NOT_POSSIBLE", "input.ids", AWAITS_CHANGES);
      return { stored, intoKey: null };
    });
  }

  private async approveOne(
    action: string,
    key: string,
    open: (
      transaction: AuditedTransaction,
    ) => Promise<{ stored: StoredRegistration; intoKey: string | null }>,
  ) {
    // Made once, so that a second attempt of the transaction sends the same.
    const [names, secret] = [newNames(), newSecretCode()];
    const { actorKey, ...written } = await this.writes.run(action, async (transaction) => {
      const { stored, intoKey } = await open(transaction);
      const actorKey = await this.admit(transaction, stored, intoKey);
      const after = await this.repository.approve(transaction, key, actorKey);
      await transaction.record({
        targetType: "Registration",
        targetKey: key,
        before: { state: stored.state, version: stored.version, actor: null },
        after: { state: after.state, version: after.version, actor: actorKey },
      });
      await this.enterServices(transaction, stored, actorKey);
      await this.takeContact(transaction, stored, actorKey, names);
      await this.giveAway(transaction, stored, actorKey, secret);
      return { registration: toRegistration(after), actorKey };
    });
    return { ...written, actor: await this.services.actors.byKey(actorKey) };
  }

  private async admit(
    transaction: AuditedTransaction,
    stored: StoredRegistration,
    intoKey: string | null,
  ): Promise<string> {
    const { admissions } = this.services;
    const topics = declaredTopics(stored);
    if (intoKey === null)
      return admissions.admit(transaction, stored.name, { fields: actorFields(stored), topics });
    const said = (actor: Parameters<typeof mergedFields>[1]) => ({
      fields: mergedFields(stored, actor),
      topics,
    });
    await admissions.takeOver(transaction, intoKey, "input.intoActorId", said);
    return intoKey;
  }

  private async enterServices(
    transaction: AuditedTransaction,
    stored: StoredRegistration,
    providerKey: string,
  ): Promise<void> {
    for (const { direction, fields } of declaredServices(stored)) {
      const service = { key: `service:${randomUUID()}`, providerKey, direction };
      await this.services.offerings.enter(transaction, service, { fields, topicKeys: null }, "input.id");
    }
  }

  private async takeContact(
    transaction: AuditedTransaction,
    stored: StoredRegistration,
    actorKey: string,
    names: NewNames,
  ): Promise<void> {
    const contact = contactOf(stored);
    if (contact === null) return;
    const actor = { key: actorKey, name: stored.name };
    const { language } = stored;
    await this.services.contacts.create(transaction, actor, { ...contact, language }, names);
  }

  /** Makes whoever submitted it the owner of the profile, or invites the contact person to be. */
  private async giveAway(
    transaction: AuditedTransaction,
    { accountKey, contactEmail: email, name: institution, language }: StoredRegistration,
    actorKey: string,
    { code, hash }: { code: string; hash: string },
  ): Promise<void> {
    const { colleagues, invitations, mail } = this.services;
    if (accountKey !== null) await colleagues.tie(transaction, accountKey, actorKey, "OWNER");
    if (email === null) return;
    if (accountKey === null) await invitations.create(transaction, { actorKey, email, role: "OWNER" }, hash);
    const data = { institution, code: accountKey === null ? code : null, days: INVITATION_DAYS };
    await mail.enqueue(transaction, { kind: "REGISTRATION_APPROVED", to: { email, language }, data });
  }
}

/** What cannot be decided among several is an outcome like the others. */
function asOutcome(error: unknown): { userErrors: UserErrorRow[]; revision: null; actor?: null } {
  if (!isApiError(error) || error.extensions["code"] !== "NOT_FOUND") throw error;
  return { userErrors: [{ code: "INVALID", path: ["input", "ids"], text: UNKNOWN }], revision: null };
}

const TOO_MANY = {
  de: `Höchstens ${MOST_AT_ONCE} Registrierungen auf einmal.`,
  en: `At most ${MOST_AT_ONCE} registrations at once.`,
};
const AWAITS_CHANGES = {
  de: "Hier wurde um Änderungen gebeten; sie lässt sich nur einzeln annehmen.",
  en: "Changes were asked for here; it can only be approved on its own.",
};
const UNKNOWN = { de: "Diese Registrierung gibt es nicht.", en: "There is no such registration." };
