import type { AuditedTransaction } from "../../audit/write.service";
import type { NameOf } from "../../consortia/members/memberNews";
import type { MailService } from "../../mail/mail.service";
import { filled } from "../../text/filled";
import type { PartnerApplicationState } from "./application.enums";
import type { PartnerApplication } from "./application.type";
import type { ReadApplication } from "./application.repository";
import type { PartnerSearch } from "../partner-search.type";

/** Tells people by mail of applications to searches for partners. */
export class ApplicationNews {
  constructor(
    private readonly mail: MailService,
    private readonly nameOf: NameOf,
  ) {}

  /** To the people of the lead: an actor applied. */
  async applied(
    transaction: AuditedTransaction,
    leadKey: string | null,
    search: PartnerSearch,
    { actorKey, message }: PartnerApplication,
  ): Promise<void> {
    const institution = await this.nameOf(actorKey);
    const data = { ...soughtIn(search.textDe, search.textEn), institution, message, key: search.key };
    await this.mail.enqueueForSpeakers(transaction, [leadKey], {
      kind: "PARTNER_APPLICATION",
      data,
    });
  }

  /** To the people of the actor: it is decided. The mail names neither consortium nor lead, which the search may hide. */
  async decided(
    transaction: AuditedTransaction,
    { application, soughtDe, soughtEn }: ReadApplication,
    answer: PartnerApplicationState,
    message: string | null,
  ): Promise<void> {
    const { actorKey, searchKey } = application;
    const data = { ...soughtIn(soughtDe, soughtEn), answer, message, key: searchKey };
    await this.mail.enqueueForSpeakers(transaction, [actorKey], {
      kind: "PARTNER_APPLICATION_DECIDED",
      data,
    });
  }
}

/** What is sought, in each language; a search says it in at least one. */
function soughtIn(textDe: string | null, textEn: string | null) {
  const { de, en } = filled(textDe, textEn, "");
  return { soughtDe: de, soughtEn: en };
}
