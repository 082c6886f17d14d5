import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { present } from "../collections/present";
import { notFound } from "../graphql/errors";
import type { Language } from "../graphql/language";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { MailService } from "../mail/mail.service";
import type { ObjectionService } from "../objections/objection.service";
import { newSecretCode } from "../secrets/secretCode";
import { checkedContact } from "./checkedContact";
import type { RemoveContactInput, UpdateContactInput } from "./contact.input";
import type { ContactRepository } from "./contact.repository";
import type { ContactService } from "./contact.service";
import { CHANGED } from "./contact.texts";
import { isWider } from "./isWider";
import { tellOfPublicChange, told } from "./publicChange";
import { tellNamed } from "./tellNamed";

/** What it uses of others. */
interface Others {
  contacts: ContactService;
  actors: Pick<ActorService, "byKey">;
  mail: MailService;
  objections: ObjectionService;
}

/** Changes and removes contact persons; one per request. */
export class ContactChangeService {
  constructor(
    private readonly repository: ContactRepository,
    private readonly others: Others,
    private readonly writes: WriteService,
    private readonly asker: { viewer: Viewer; language: Language },
  ) {}

  /**
   * Replaces what is said of a contact person, and what they agreed to. Who gets a new address, or is shown to more people, is
   * told so with a new code.
   *
   * @throws FORBIDDEN for somebody else's, NOT_FOUND for one that does not exist for the asker; Refusal INVALID for unusable
   *   values, CONFLICT with the present state
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
        throw refusal("CONFLICT", "input.expectedVersion", CHANGED, {
          contact: this.others.contacts.shown(before),
        });
      const values = checkedContact(given, "input.contact", this.asker.language);
      const wasTold = values.email.toLowerCase() === before.email?.toLowerCase();
      if (!wasTold) await this.others.objections.lift(transaction, values.email);
      const willBeTold = !wasTold || isWider(values, before);
      const after = await this.repository.write(
        transaction,
        key,
        willBeTold ? { ...values, tokenHash: secret.hash } : values,
        new Date().toISOString(),
      );
      const actor = before.actorKey === null ? null : await this.others.actors.byKey(before.actorKey);
      if (willBeTold) await tellNamed(transaction, this.others.mail, values, actor?.name ?? "", secret);
      const changed = PERSONAL.filter((field) => before[field] !== after[field]);
      await transaction.record({
        targetType: "Contact",
        targetKey: key,
        before: told(before, consentVersion),
        after: { ...told(after, values.consentVersion), changed },
      });
      tellOfPublicChange(transaction, before.actorKey, before.publicFields, after.publicFields);
      return { contact: this.others.contacts.shown(after) };
    });
  }

  /** Removes a contact person, with all that was kept of them. @throws as {@link update}, but no Refusal */
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
    if (!(await this.others.contacts.byKey(key))) throw notFound("input.contactId", "The contact person");
    return key;
  }

  private async locked(transaction: AuditedTransaction, key: string, coordinate: string) {
    const locked = await this.repository.lock(transaction, key);
    if (!locked) throw notFound("input.contactId", "The contact person");
    demand(this.asker.viewer, coordinate, { actorKeys: present([locked.contact.actorKey]) });
    return locked;
  }
}

/** What is told of a person by its name alone in the record of writes. */
const PERSONAL = ["name", "email", "phone", "role", "language"] as const;
