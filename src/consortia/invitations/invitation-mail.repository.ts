import type { Transaction } from "../../neo4j/database.type";

/** An invitation that went to an address. */
export interface InvitationMail {
  /** Key of the actor that invited. */
  leadKey: string;
  /** Keyed hash of the address. */
  addressHash: string;
  /** Hash of the code in the mail. */
  tokenHash: string;
}

/** Remembers, without addresses, which invitations into consortia went to addresses. */
export class InvitationMailRepository {
  /** How many went out lately, with the lead locked. @param days that are looked back at, for lead and address */
  async recent(
    transaction: Transaction,
    { leadKey, addressHash }: Pick<InvitationMail, "leadKey" | "addressHash">,
    days: { leadDays: number; addressDays: number },
  ): Promise<{ ofLead: number; toAddress: number }> {
    const statement = "invitation-mails/lock-lead";
    const params = { leadKey, addressHash, ...days };
    const [row] = await transaction.run<{ ofLead: number; toAddress: number }>(statement, params);
    return row ?? { ofLead: 0, toAddress: 0 };
  }

  /** Notes one. */
  async create(transaction: Transaction, mail: InvitationMail): Promise<void> {
    await transaction.run("invitation-mails/create-mail", { ...mail });
  }

  /** Keyed hash of the address that the mail with a code went to; null for a code that is none, or of too long ago. */
  async addressOf(transaction: Transaction, tokenHash: string): Promise<string | null> {
    const statement = "invitation-mails/find-address";
    const [row] = await transaction.run<{ addressHash: string }>(statement, { tokenHash });
    return row?.addressHash ?? null;
  }

  /** Removes some of those longer ago than so many days. @returns how many */
  async removeOld(transaction: Transaction, days: number, limit: number): Promise<number> {
    const statement = "invitation-mails/remove-old";
    const [row] = await transaction.run<{ removed: number }>(statement, { days, limit });
    return row!.removed;
  }
}
