import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { MailService } from "../mail/mail.service";
import type { ObjectionService } from "../objections/objection.service";
import { emailAddress } from "../validation/emailAddress";
import { NOTHING_KEPT } from "../projection/networkChange";
import { PERSONAL_DATA } from "./personalData";
import type { People, PrivacyRepository } from "./privacy.repository";
import type { EraseMyDataInput, ErasePersonInput, ErasureReason } from "./privacy.type";

/** What `eraseMyData` wants to hear. */
const CONFIRMATION = "ERASE MY DATA";

const PUBLIC_KINDS = new Set(PERSONAL_DATA.filter(({ isPublic }) => isPublic).map(({ label }) => label));

/** Removes people everywhere, so that the network stays whole; one per request. */
export class ErasureService {
  constructor(
    private readonly repository: PrivacyRepository,
    private readonly writes: WriteService,
    private readonly mail: MailService,
    private readonly objections: ObjectionService,
  ) {}

  /**
   * Erases the viewer. Their next sign-in makes them a new person without ties.
   *
   * @throws Refusal without the right confirmation
   */
  async eraseViewer({ confirm }: EraseMyDataInput) {
    if (confirm.trim() !== CONFIRMATION) throw refusal("INVALID", "input.confirm", UNCONFIRMED);
    const personKey = `person:${randomUUID()}`;
    return this.writes.run("eraseMyData", async (transaction) => {
      // The write itself has locked the account, and knows the address that the token vouches for.
      const accounts = await this.repository.lockAccounts(transaction, {
        accountKeys: transaction.accountKey === null ? [] : [transaction.accountKey],
        emails: [],
      });
      return this.erase(transaction, { accounts, emails: [], personKey, reason: "REQUESTED" });
    });
  }

  /**
   * Erases somebody, whether they have an account or not.
   *
   * @throws Refusal unless exactly one of address, account, contact and speaker is given
   */
  async erasePerson(input: ErasePersonInput) {
    const { email, accountKey, speakerKey } = validated(personSchema, input, "input");
    const contactKey = input.contactId ? decodeId("Contact", input.contactId, "input.contactId") : null;
    if ([email, accountKey, contactKey, speakerKey].filter(Boolean).length !== 1)
      throw refusal("INVALID", "input", ONE_OF);
    const personKey = `person:${randomUUID()}`;
    return this.writes.run("erasePerson", async (transaction) => {
      const address = await this.addressOf(transaction, { email, contactKey, speakerKey });
      const emails = address ? [address.toLowerCase()] : [];
      const accountKeys = accountKey ? [accountKey] : [];
      const accounts = await this.repository.lockAccounts(transaction, { accountKeys, emails });
      return this.erase(transaction, { accounts, emails, personKey, speakerKey, reason: input.reason });
    });
  }

  private async addressOf(
    transaction: AuditedTransaction,
    { email, contactKey, speakerKey }: PersonHints,
  ): Promise<string | null | undefined> {
    if (contactKey) return this.repository.contactAddress(transaction, contactKey);
    return speakerKey ? this.repository.speakerAddress(transaction, speakerKey) : email;
  }

  private async erase(
    transaction: AuditedTransaction,
    { accounts, emails, personKey, speakerKey, reason }: Erasure,
  ): Promise<{ erasedRecords: number }> {
    const known = accounts.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()]));
    const people: People = {
      accountKeys: accounts.map(({ key }) => key),
      emails: [...new Set([...emails, ...known])],
    };
    const lastOwned = await this.repository.lastOwned(transaction, people.accountKeys);
    const erased = await this.repository.eraseRecords(transaction, people);
    // Gone already if it had an address.
    if (speakerKey) erased.push(...(await this.repository.removeSpeaker(transaction, speakerKey)));
    await this.repository.removeAccounts(transaction, people.accountKeys);
    // No table brings them back, unless it was not for their sake that they went.
    if (reason !== "NO_LONGER_NEEDED") await this.objections.note(transaction, people.emails);
    const [before, after] = [{ isErased: false }, { isErased: true, reason }];
    await transaction.record({ targetType: "Person", targetKey: personKey, before, after });
    for (const { key, name } of lastOwned) {
      const [owned, ownerless] = [{ hasOwner: true }, { hasOwner: false }];
      await transaction.record({ targetType: "Actor", targetKey: key, before: owned, after: ownerless });
      await this.mail.enqueue(transaction, {
        kind: "OWNER_LOST",
        to: { office: true },
        data: { institution: name },
      });
    }
    if (erased.some(({ kind }) => PUBLIC_KINDS.has(kind))) transaction.changesNetwork(NOTHING_KEPT);
    return { erasedRecords: erased.reduce((sum, { count }) => sum + count, accounts.length) };
  }
}

/** Whom an erasure is about, and how it is recorded. */
interface Erasure {
  accounts: readonly { key: string; email: string | null }[];
  /** Addresses beside those of the accounts, in lower case. */
  emails: readonly string[];
  /** Key of the record alone: nothing else ever had it. */
  personKey: string;
  /** Key of a speaker who goes too, even without an address. */
  speakerKey?: string | null | undefined;
  reason: ErasureReason;
}

/** What leads to the address of a person; at most one of it is given. */
interface PersonHints {
  email?: string | null | undefined;
  contactKey: string | null;
  speakerKey?: string | null | undefined;
}

const personSchema = z.object({
  email: emailAddress.nullish(),
  accountKey: z.string().trim().min(1).max(200).nullish(),
  speakerKey: z.string().trim().min(1).max(200).nullish(),
});

const UNCONFIRMED = {
  de: `Bestätigen Sie mit den Worten "${CONFIRMATION}"; eine Löschung lässt sich nicht zurücknehmen.`,
  en: `Confirm with the words "${CONFIRMATION}"; an erasure cannot be undone.`,
};
const ONE_OF = {
  de: "Geben Sie genau eines an: email, accountKey, contactId oder speakerKey.",
  en: "Give exactly one of email, accountKey, contactId and speakerKey.",
};
