import type { MailTemplate } from "../mail.type";

/** A partnership that counts. */
export type PartnershipConfirmed = {
  /** Name of the partnership. */
  name: string;
};

/** To those who speak for its actors: all have confirmed a partnership. */
export const partnershipConfirmed: MailTemplate<PartnershipConfirmed> = {
  about: "All partners confirmed a partnership of one of the reader's actors.",
  category: "DECISIONS",
  de: ({ name }) => ({
    subject: `Partnerschaft bestätigt: ${name}`,
    text: `Alle Partner haben die Partnerschaft „${name}“ bestätigt. Sie zählt jetzt im Netzwerk.`,
  }),
  en: ({ name }) => ({
    subject: `Partnership confirmed: ${name}`,
    text: `All partners confirmed the partnership “${name}”. It counts in the network now.`,
  }),
};
