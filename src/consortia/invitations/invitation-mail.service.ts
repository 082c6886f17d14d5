import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import { type BilingualText, refusal } from "../../graphql/userError";
import type { ObjectionService } from "../../objections/objection.service";
import { hashOfCode } from "../../secrets/secretCode";
import { removal } from "../../upkeep/removal";
import { MEMBER_TEXTS } from "../members/member.texts";
import type { AnsweringService } from "./answering.service";
import type { InvitationMailRepository } from "./invitation-mail.repository";

/** How many invitations to addresses one actor sends within a day. */
const MOST_OF_LEAD = 20;

/** How many invitations reach one address within a month, whoever sends them. */
const MOST_TO_ADDRESS = 3;

/** Days that are looked back at. */
const LOOKED_BACK = { leadDays: 1, addressDays: 30 };

/** For how many days the code of a mail ends further ones. */
const KEPT_DAYS = 365;

const OBJECTION = "CONSORTIUM_INVITATIONS";

/**
 * Keeps invitations to addresses from becoming a nuisance: few from one actor, few to one address, none to whoever refuses them.
 * One per request.
 */
export class InvitationMailService {
  constructor(
    private readonly repository: InvitationMailRepository,
    private readonly objections: ObjectionService,
    private readonly answers: AnsweringService,
    private readonly writes: WriteService,
  ) {}

  /**
   * Notes that an invitation goes to an address, in the write that sends it.
   *
   * @throws Refusal NOT_POSSIBLE where the actor sent enough for a day, or the address gets no more: whether it had enough, or
   * refuses them, is not said
   */
  async note(
    transaction: AuditedTransaction,
    { leadKey, email, tokenHash }: { leadKey: string; email: string; tokenHash: string },
  ): Promise<void> {
    const addressHash = await this.objections.hashFor(transaction, email, OBJECTION);
    const recent = await this.repository.recent(transaction, { leadKey, addressHash }, LOOKED_BACK);
    if (recent.ofLead >= MOST_OF_LEAD) throw refusal("NOT_POSSIBLE", "input.route", ENOUGH_TODAY);
    const isRefused = await this.objections.isNoted(transaction, addressHash);
    if (isRefused || recent.toAddress >= MOST_TO_ADDRESS)
      throw refusal("NOT_POSSIBLE", "input.email", NO_MORE_TO_ADDRESS);
    await this.repository.create(transaction, { leadKey, addressHash, tokenHash });
  }

  /** Ends invitations to the address that a mail went to, and declines the one that its code opens. The same however often. */
  refuse({ code }: { code: string }) {
    const tokenHash = hashOfCode(code);
    return this.writes.run("refuseConsortiumInvitations", async (transaction) => {
      const addressHash = await this.repository.addressOf(transaction, tokenHash);
      if (addressHash === null) throw refusal("CLOSED", "input.code", MEMBER_TEXTS.NO_CODE);
      const isDeclined = await this.answers.declineByHash(transaction, tokenHash);
      const isNew = !(await this.objections.isNoted(transaction, addressHash));
      if (isNew) await this.objections.noteHash(transaction, addressHash);
      if (isNew)
        await transaction.record({
          targetType: "Objection",
          targetKey: "objections",
          before: null,
          after: { to: OBJECTION },
        });
      if (!isDeclined && !isNew) transaction.changesNothing();
      return { isRefused: true };
    });
  }

  /** Removes some of what is kept of invitations to addresses beyond its time. @returns how many */
  removeOld(limit: number): Promise<number> {
    return removal(this.writes, "remove notes of invitations to addresses", async (transaction) => {
      const removed = await this.repository.removeOld(transaction, KEPT_DAYS, limit);
      if (removed > 0)
        await transaction.record({
          targetType: "InvitationMail",
          targetKey: "invitation-mails",
          before: {},
          after: { removed },
        });
      return removed;
    });
  }
}

const ENOUGH_TODAY: BilingualText = {
  de: `Ein Akteur lädt an einem Tag höchstens ${MOST_OF_LEAD}-mal über Adressen ein. Versuchen Sie es morgen wieder, oder laden Sie über die Geschäftsstelle ein (OFFICE).`,
  en: `An actor invites by an address at most ${MOST_OF_LEAD} times a day. Try again tomorrow, or invite by the cluster's office (OFFICE).`,
};

const NO_MORE_TO_ADDRESS: BilingualText = {
  de: "An diese Adresse geht zurzeit keine Einladung: Sie hat schon genug bekommen oder möchte keine. Nennen Sie eine andere, oder laden Sie über die Geschäftsstelle ein (OFFICE).",
  en: "No invitation goes to this address at present: it had enough of them, or wants none. Give another one, or invite by the cluster's office (OFFICE).",
};
