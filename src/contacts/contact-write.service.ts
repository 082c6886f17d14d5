import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { present } from "../collections/present";
import { notFound } from "../graphql/errors";
import type { Language } from "../graphql/language";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { MailService } from "../mail/mail.service";
import type { ObjectionService } from "../objections/objection.service";
import { newSecretCode, type SecretCode } from "../secrets/secretCode";
import { ContactField } from "./contact.enums";
import type { AddContactInput, RemoveContactInput, UpdateContactInput } from "./contact.input";
import type { ContactRepository, ContactValues, ToldContact } from "./contact.repository";
import { contactSchema } from "./contact.schema";
import type { ContactService } from "./contact.service";
import { MAXIMUM_CONTACTS } from "./maximumContacts";
import { tellOfPublicChange, told } from "./publicChange";

/**
 * A contact person who agreed, at a time, to what is done with their data; version and time are null for who was not asked, of
 * whom nothing is public.
 */
export type NewContact = Required<Omit<ContactValues, "tokenHash">> & { consentedAt: string | null };

/** How a new contact person is named: in the graph, and by the code with which they object. */
export interface NewNames {
  readonly key: string;
  readonly secret: SecretCode;
}

/** Names for a new contact person. */
export function newNames(): NewNames {
  return { key: `contact:${randomUUID()}`, secret: newSecretCode() };
}

/** Adds, changes and removes contact persons; one per request. Whoever is named is told so, and how to object. */
export class ContactWriteService {
  constructor(
    private readonly repository: ContactRepository,
    private readonly contacts: ContactService,
    private readonly actors: Pick<ActorService, "byKey">,
    private readonly mail: MailService,
    private readonly objections: ObjectionService,
    private readonly writes: WriteService,
    private readonly asker: { viewer: Viewer; language: Language },
  ) {}

  /**
   * Adds a contact person.
   *
   * @throws FORBIDDEN for somebody else's actor, NOT_FOUND for an unknown one; Refusal INVALID for unusable values,
   *   NOT_POSSIBLE for an actor that has MAXIMUM_CONTACTS
   */
  async add({ actorId, contact: given }: AddContactInput) {
    const askedKey = decodeId("Actor", actorId, "input.actorId");
    const actor = await this.actors.byKey(askedKey);
    demand(this.asker.viewer, "Mutation.addContact", { actorKeys: [actor?.key ?? askedKey] });
    if (!actor) throw notFound("input.actorId", `Actor "${askedKey}"`);
    const contact = this.stored(given, "input.contact");
    const names = newNames();
    return this.writes.run("addContact", async (transaction) => {
      if ((await this.repository.countOf(transaction, actor.key)) >= MAXIMUM_CONTACTS)
        throw refusal("NOT_POSSIBLE", "input.actorId", TOO_MANY);
      const consentedAt = new Date().toISOString();
      const added = await this.create(transaction, actor, { ...contact, consentedAt }, names);
      return { contact: this.contacts.shown(added) };
    });
  }

  /**
   * Adds a contact person inside a write that has asked for the right, and tells them so. Who agreed to it does not object any more.
   *
   * @param names made before the transaction, so that a second attempt has the same
   */
  async create(
    transaction: AuditedTransaction,
    actor: { key: string; name: string },
    { consentedAt, ...contact }: NewContact,
    { key, secret }: NewNames,
  ): Promise<ToldContact> {
    await this.repository.create(transaction, {
      key,
      actorKey: actor.key,
      contact: { ...contact, tokenHash: secret.hash },
      consentedAt,
    });
    if (contact.consentVersion !== null) await this.objections.lift(transaction, contact.email);
    const { contact: added } = (await this.repository.lock(transaction, key))!;
    await this.tellPerson(transaction, contact, actor.name, secret);
    const after = { actor: actor.key, ...told(added, contact.consentVersion) };
    await transaction.record({ targetType: "Contact", targetKey: key, before: null, after });
    tellOfPublicChange(transaction, actor.key, [], added.publicFields);
    return added;
  }

  /**
   * Corrects what is said of a contact person inside a write that has asked for the right. Who agreed that everybody sees a
   * name or number did not agree to another one: what is new is not public.
   *
   * @param values without the address, by which the person is known
   */
  async correct(
    transaction: AuditedTransaction,
    key: string,
    values: Pick<ContactValues, "name" | "phone" | "role" | "language">,
  ): Promise<void> {
    const { contact: before, consentVersion, consentedAt } = (await this.repository.lock(transaction, key))!;
    const corrected = {
      ...values,
      ...("name" in values && { isNamePublic: false }),
      ...("phone" in values && { isPhonePublic: false }),
    };
    const after = await this.repository.write(transaction, key, corrected, consentedAt);
    await transaction.record({
      targetType: "Contact",
      targetKey: key,
      before: told(before, consentVersion),
      after: { ...told(after, consentVersion), changed: Object.keys(values) },
    });
    tellOfPublicChange(transaction, before.actorKey, before.publicFields, after.publicFields);
  }

  /**
   * Replaces what is said of a contact person, and what they agreed to. Who gets a new address, or is shown to more people, is
   * told so with a new code.
   *
   * @throws as {@link add}; NOT_FOUND for one that does not exist for the asker; Refusal CONFLICT with the present state
   */
  async update({ contactId, expectedVersion, contact: given }: UpdateContactInput) {
    const key = await this.existing(contactId);
    const secret = newSecretCode();
    return this.writes.run("updateContact", async (transaction) => {
      const { contact: before, consentVersion } = await this.locked(
        transaction,
        key,
        "Mutation.updateContact",
      );
      if (before.version !== expectedVersion)
        throw refusal("CONFLICT", "input.expectedVersion", CHANGED, { contact: this.contacts.shown(before) });
      const values = this.stored(given, "input.contact");
      const wasTold = values.email.toLowerCase() === before.email?.toLowerCase();
      if (!wasTold) await this.objections.lift(transaction, values.email);
      const willBeTold = !wasTold || isWider(values, before);
      const after = await this.repository.write(
        transaction,
        key,
        willBeTold ? { ...values, tokenHash: secret.hash } : values,
        new Date().toISOString(),
      );
      const actor = before.actorKey === null ? null : await this.actors.byKey(before.actorKey);
      if (willBeTold) await this.tellPerson(transaction, values, actor?.name ?? "", secret);
      const changed = PERSONAL.filter((field) => before[field] !== after[field]);
      await transaction.record({
        targetType: "Contact",
        targetKey: key,
        before: told(before, consentVersion),
        after: { ...told(after, values.consentVersion), changed },
      });
      tellOfPublicChange(transaction, before.actorKey, before.publicFields, after.publicFields);
      return { contact: this.contacts.shown(after) };
    });
  }

  /** Removes a contact person, with all that was kept of them. @throws as {@link update}, without a conflict */
  async remove({ contactId }: RemoveContactInput) {
    const key = await this.existing(contactId);
    return this.writes.run("removeContact", async (transaction) => {
      const { contact, consentVersion } = await this.locked(transaction, key, "Mutation.removeContact");
      await this.repository.remove(transaction, key);
      const before = told(contact, consentVersion);
      await transaction.record({ targetType: "Contact", targetKey: key, before, after: null });
      tellOfPublicChange(transaction, contact.actorKey, contact.publicFields, []);
      return { removedContactId: contactId };
    });
  }

  private async existing(contactId: string): Promise<string> {
    const key = decodeId("Contact", contactId, "input.contactId");
    if (!(await this.contacts.byKey(key))) throw notFound("input.contactId", "The contact person");
    return key;
  }

  private async locked(transaction: AuditedTransaction, key: string, coordinate: string) {
    const locked = await this.repository.lock(transaction, key);
    if (!locked) throw notFound("input.contactId", "The contact person");
    demand(this.asker.viewer, coordinate, { actorKeys: present([locked.contact.actorKey]) });
    return locked;
  }

  private stored(given: unknown, path: string) {
    const { language, ...contact } = validated(contactSchema, given, path);
    return { ...contact, language: language ?? this.asker.language };
  }

  private async tellPerson(
    transaction: AuditedTransaction,
    { email, language }: { email: string; language: Language },
    institution: string,
    { code }: SecretCode,
  ): Promise<void> {
    const data = { institution, code };
    await this.mail.enqueue(transaction, { kind: "CONTACT_NAMED", to: { email, language }, data });
  }
}

/** What is told of a person by its name alone in the record of writes. */
const PERSONAL = ["name", "email", "phone", "role", "language"] as const;

/** Whether more people see more of the person than before. */
function isWider(
  values: { isNamePublic: boolean; isEmailPublic: boolean; isPhonePublic: boolean },
  { publicFields }: ToldContact,
): boolean {
  const wanted = [
    ...(values.isNamePublic ? [ContactField.NAME] : []),
    ...(values.isEmailPublic ? [ContactField.EMAIL] : []),
    ...(values.isPhonePublic ? [ContactField.PHONE] : []),
  ];
  return wanted.some((field) => !publicFields.includes(field));
}

const TOO_MANY = {
  de: `Diese Einrichtung hat schon ${MAXIMUM_CONTACTS} Kontaktpersonen. Entfernen Sie zuerst eine.`,
  en: `This actor has ${MAXIMUM_CONTACTS} contact persons already. Remove one first.`,
};

const CHANGED = {
  de: "Jemand hat die Kontaktperson inzwischen geändert. Prüfen Sie den jetzigen Stand und wiederholen Sie Ihre Änderung.",
  en: "Somebody changed the contact person meanwhile. Look at the present state and make your change again.",
};
