import type { AuditedTransaction } from "../../audit/write.service";
import type { MailService } from "../../mail/mail.service";
import type { Consortium } from "../consortium.type";
import { titlesOf } from "../titlesOf";
import type { ConsortiumAnswer, ConsortiumMemberState } from "./member.enums";
import type { ConsortiumMember } from "./member.type";

/** Finds what actors are called. */
export type NameOf = (actorKey: string | null) => Promise<string>;

/** Tells people by mail what happens between a consortium and those whom it invites. */
export class MemberNews {
  constructor(
    private readonly mail: MailService,
    private readonly nameOf: NameOf,
  ) {}

  /** To the people of an actor: it is invited. */
  async invited(
    transaction: AuditedTransaction,
    consortium: Consortium,
    { key, actorKey }: ConsortiumMember,
    message: string | null,
  ): Promise<void> {
    const data = { ...titlesOf(consortium), invitedBy: await this.nameOf(consortium.leadKey), message, key };
    await this.mail.enqueueForSpeakers(transaction, [actorKey], {
      kind: "CONSORTIUM_INVITATION",
      data,
    });
  }

  /** To the people of an actor that was invited or accepted: it was taken off. */
  async removed(
    transaction: AuditedTransaction,
    consortium: Consortium,
    { actorKey }: ConsortiumMember,
    message: string | null,
  ): Promise<void> {
    const data = { ...titlesOf(consortium), removedBy: await this.nameOf(consortium.leadKey), message };
    await this.mail.enqueueForSpeakers(transaction, [actorKey], {
      kind: "CONSORTIUM_MEMBERSHIP_ENDED",
      data,
    });
  }

  /** To the people of an actor: its invitation ended without an answer. */
  async lapsed(
    transaction: AuditedTransaction,
    consortium: Consortium,
    { actorKey }: ConsortiumMember,
  ): Promise<void> {
    const data = { ...titlesOf(consortium), invitedBy: await this.nameOf(consortium.leadKey) };
    await this.mail.enqueueForSpeakers(transaction, [actorKey], {
      kind: "CONSORTIUM_INVITATION_LAPSED",
      data,
    });
  }

  /** To the people of an actor: the lead recorded its answer. */
  async recorded(
    transaction: AuditedTransaction,
    consortium: Consortium,
    { key, actorKey }: ConsortiumMember,
    answer: ConsortiumAnswer,
  ): Promise<void> {
    const recordedBy = await this.nameOf(consortium.leadKey);
    const data = { ...titlesOf(consortium), recordedBy, answer, key };
    await this.mail.enqueueForSpeakers(transaction, [actorKey], {
      kind: "CONSORTIUM_ANSWER_RECORDED",
      data,
    });
  }

  /** To the people of the lead: an actor answered, or left. */
  async answered(
    transaction: AuditedTransaction,
    consortium: Pick<Consortium, "key" | "titleDe" | "titleEn" | "leadKey">,
    { actorKey }: ConsortiumMember,
    answer: ConsortiumMemberState,
    message: string | null,
  ): Promise<void> {
    const { leadKey, key } = consortium;
    const data = { ...titlesOf(consortium), institution: await this.nameOf(actorKey), answer, message, key };
    await this.mail.enqueueForSpeakers(transaction, [leadKey], {
      kind: "CONSORTIUM_ANSWERED",
      data,
    });
  }
}
