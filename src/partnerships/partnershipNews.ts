import type { AuditedTransaction } from "../audit/write.service";
import type { MailService } from "../mail/mail.service";
import type { MailDataOf } from "../mail/templates";

/** The kinds of mail about partnerships. */
export type PartnershipMailKind =
  "PARTNERSHIP_DECLARED" | "PARTNERSHIP_CONFIRMED" | "PARTNERSHIP_DECLINED" | "PARTNERSHIP_ENDED";

/** Tells the people who speak for the actors of a partnership, by mail and, where everybody may know, subscribers. */
export class PartnershipNews {
  constructor(private readonly mail: MailService) {}

  /** A mail to everybody who speaks for one of the actors, but whoever writes. */
  mailTo<Kind extends PartnershipMailKind>(
    transaction: AuditedTransaction,
    actorKeys: readonly string[],
    kind: Kind,
    data: MailDataOf<Kind>,
  ): Promise<void> {
    return this.mail.enqueueForSpeakers(transaction, actorKeys, { kind, data });
  }

  /** Says that what everybody sees of these actors has changed; of private partnerships nothing is said. */
  publish(transaction: AuditedTransaction, actorKeys: readonly string[]): void {
    transaction.changesNetwork({ actors: actorKeys });
    for (const key of actorKeys) transaction.announce({ channel: "actorChanged", key });
  }
}
