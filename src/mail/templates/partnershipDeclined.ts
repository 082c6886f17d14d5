import type { MailTemplate } from "../mail.type";

/** A declaration that is over. */
export type PartnershipDeclined = {
  /** Name of the actor that declined. */
  declinedBy: string;
  /** Why; null where nothing was said. */
  reason: string | null;
};

/** To those who speak for the other sides: a partner declined a partnership. */
export const partnershipDeclined: MailTemplate<PartnershipDeclined> = {
  about: "A partner declined the declaration of a partnership with one of the reader's actors.",
  category: "DECISIONS",
  multiline: ["reason"],
  de: ({ declinedBy, reason }) => ({
    subject: `${declinedBy} hat eine Partnerschaft abgelehnt`,
    text: `${declinedBy} hat die Partnerschaft abgelehnt, die auch für Ihre Einrichtung erklärt war.
Die Erklärung ist damit erledigt.${reason === null ? "" : `\n\nBegründung:\n\n${reason}`}`,
  }),
  en: ({ declinedBy, reason }) => ({
    subject: `${declinedBy} declined a partnership`,
    text: `${declinedBy} declined the partnership that was declared for your institution as well.
The declaration is closed.${reason === null ? "" : `\n\nReason:\n\n${reason}`}`,
  }),
};
