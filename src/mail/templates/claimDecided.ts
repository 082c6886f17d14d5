import type { MailTemplate } from "../mail.type";

/** A decided claim. A type, not an interface, as data of mails are plain records. */
export type ClaimDecided = {
  /** Name of the organisation. */
  institution: string;
  /** Why it was rejected, in the mail's language or the only one that it was written in; null when it was approved. */
  reasonDe: string | null;
  reasonEn: string | null;
};

/** To who claimed an organisation: what was decided. */
export const claimDecided: MailTemplate<ClaimDecided> = {
  about: "What was decided on the claim of an organisation, for who claims it.",
  category: "DECISIONS",
  multiline: ["reasonDe", "reasonEn"],
  de: ({ institution, reasonDe }) => ({
    subject: `Entschieden: Sie und ${institution}`,
    text:
      reasonDe === null
        ? `Sie sprechen jetzt für ${institution}: Sie pflegen das Profil und laden Kolleginnen und Kollegen ein.`
        : `Ihre Anfrage, für ${institution} zu sprechen, haben wir abgelehnt. Der Grund:

${reasonDe}`,
  }),
  en: ({ institution, reasonEn }) => ({
    subject: `Decided: you and ${institution}`,
    text:
      reasonEn === null
        ? `You now speak for ${institution}: you keep its profile and invite colleagues.`
        : `We rejected your request to speak for ${institution}. The reason:

${reasonEn}`,
  }),
};
