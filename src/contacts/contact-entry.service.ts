import type { AuditedTransaction } from "../audit/write.service";
import type { MailService } from "../mail/mail.service";
import type { ObjectionService } from "../objections/objection.service";
import type { ContactRepository, ContactValues, ToldContact } from "./contact.repository";
import type { NewNames } from "./newNames";
import { tellOfPublicChange, told } from "./publicChange";
import { tellNamed } from "./tellNamed";

/**
 * A contact person who agreed, at a time, to what is done with their data; version and time are null for who was not asked, of
 * whom nothing is public.
 */
export type NewContact = Required<Omit<ContactValues, "tokenHash">> & { consentedAt: string | null };

/** Enters contact persons, and corrects them, inside writes that have asked for the right; one per request. */
export class ContactEntryService {
  constructor(
    private readonly repository: ContactRepository,
    private readonly mail: MailService,
    private readonly objections: ObjectionService,
  ) {}

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
    await tellNamed(transaction, this.mail, contact, actor.name, secret);
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
}
