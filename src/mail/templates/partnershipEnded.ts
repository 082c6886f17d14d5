import type { MailTemplate } from "../mail.type";

/** A partnership that has an end. */
export type PartnershipEnded = {
  /** Name of the partnership. */
  name: string;
  /** Last day, "YYYY-MM-DD". */
  endDate: string;
};

/** To those who speak for its actors: one of them ended a partnership. */
export const partnershipEnded: MailTemplate<PartnershipEnded> = {
  about: "One side ended a partnership of one of the reader's actors.",
  category: "DECISIONS",
  de: ({ name, endDate }) => ({
    subject: `Partnerschaft beendet: ${name}`,
    text: `Die Partnerschaft „${name}“ wurde beendet. Ihr letzter Tag: ${endDate}.`,
  }),
  en: ({ name, endDate }) => ({
    subject: `Partnership ended: ${name}`,
    text: `The partnership “${name}” was ended. Its last day: ${endDate}.`,
  }),
};
