import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { WriteService } from "../audit/write.service";
import { present } from "../collections/present";
import { badUserInput, notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { ObjectionService } from "../objections/objection.service";
import { hashOfCode } from "../secrets/secretCode";
import { ContactField } from "./contact.enums";
import type { WithdrawConsentInput } from "./contact.input";
import type { ContactRepository } from "./contact.repository";
import type { ContactService } from "./contact.service";
import { tellOfPublicChange, told } from "./publicChange";

/** Takes consents back, which holds at once; one per request. */
export class ConsentWithdrawalService {
  constructor(
    private readonly repository: ContactRepository,
    private readonly contacts: ContactService,
    private readonly objections: ObjectionService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Hides what a contact person made public, or removes them altogether, so that no table brings them back.
   *
   * @throws BAD_USER_INPUT unless exactly one of `contactId` and `code` is given; UNAUTHENTICATED, FORBIDDEN for somebody
   *   else's, NOT_FOUND for one that does not exist for the asker; Refusal INVALID for a code that is not valid (any more)
   */
  async withdraw({ contactId, code, fields }: WithdrawConsentInput) {
    const { key, isPerson } = await this.whose(contactId ?? null, code ?? null);
    return this.writes.run("withdrawConsent", async (transaction) => {
      const locked = await this.repository.lock(transaction, key);
      if (!locked) throw notFound("input", "The contact person");
      const { contact, consentVersion, consentedAt } = locked;
      const about = { actorKeys: present([contact.actorKey]) };
      if (!isPerson) demand(this.viewer, "WithdrawConsentInput.contactId", about);
      const isRemoved = fields === null || fields === undefined;
      const change = { targetType: "Contact", targetKey: key, before: told(contact, consentVersion) };
      if (isRemoved) {
        await this.repository.remove(transaction, key);
        await this.objections.note(transaction, present([contact.email]));
      }
      const publicFields = isRemoved
        ? []
        : (await this.repository.write(transaction, key, hidden(fields), consentedAt)).publicFields;
      const after = isRemoved ? null : told({ ...contact, publicFields }, consentVersion);
      await transaction.record({ ...change, after });
      tellOfPublicChange(transaction, contact.actorKey, contact.publicFields, publicFields);
      return { isRemoved, publicFields };
    });
  }

  private async whose(
    contactId: string | null,
    code: string | null,
  ): Promise<{ key: string; isPerson: boolean }> {
    if ((contactId === null) === (code === null))
      throw badUserInput("input", 'Argument "input" has to hold exactly one of "contactId" and "code".');
    if (contactId === null) {
      const key = await this.repository.keyOfToken(hashOfCode(code!.trim()));
      if (key === null) throw refusal("INVALID", "input.code", NO_CODE);
      return { key, isPerson: true };
    }
    const key = decodeId("Contact", contactId, "input.contactId");
    const contact = await this.contacts.byKey(key);
    if (!contact) throw notFound("input.contactId", "The contact person");
    return { key, isPerson: contact.isOwn };
  }
}

function hidden(fields: readonly ContactField[]) {
  return {
    ...(fields.includes(ContactField.NAME) && { isNamePublic: false }),
    ...(fields.includes(ContactField.EMAIL) && { isEmailPublic: false }),
    ...(fields.includes(ContactField.PHONE) && { isPhonePublic: false }),
  };
}

const NO_CODE = {
  de: "Dieser Code gilt nicht oder nicht mehr: die Angaben sind schon gelöscht, oder eine neuere Nachricht enthält den gültigen Code.",
  en: "This code does not hold, or no longer: the entry is deleted already, or a later message has the code that holds.",
};
