import type { MailTemplate } from "../mail.type";

/** An invitation into a consortium that was not answered while that was being formed. */
export type ConsortiumInvitationLapsedData = {
  /** Title of the consortium, in each language. */
  titleDe: string;
  titleEn: string;
  /** Name of the actor that leads it. */
  invitedBy: string;
};

/** To those who speak for an actor: there is nothing to answer any more. */
export const consortiumInvitationLapsed: MailTemplate<ConsortiumInvitationLapsedData> = {
  about: "An invitation into a consortium of one of the reader's actors ended without an answer.",
  category: "DECISIONS",
  isConfidential: true,
  de: ({ titleDe, invitedBy }) => ({
    subject: `Konsortium: die Einladung von ${invitedBy} ist beendet`,
    text: `Das Konsortium „${titleDe}“ wird nicht mehr gebildet: ${invitedBy} hat es eingereicht oder aufgegeben. Ihre Einrichtung
hatte auf die Einladung nicht geantwortet und gehört ihm nicht an. Es ist nichts zu tun.`,
  }),
  en: ({ titleEn, invitedBy }) => ({
    subject: `Consortium: the invitation of ${invitedBy} has ended`,
    text: `The consortium “${titleEn}” is being formed no longer: ${invitedBy} handed it in or gave it up. Your institution had
not answered the invitation and does not belong to it. There is nothing to do.`,
  }),
};
