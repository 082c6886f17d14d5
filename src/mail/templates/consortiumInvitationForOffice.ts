import type { MailTemplate } from "../mail.type";

/** An invitation into a consortium to an institution that nobody speaks for. */
export type ConsortiumInvitationForOfficeData = {
  /** Title of the consortium, in each language. */
  titleDe: string;
  titleEn: string;
  /** Name of the institution. */
  institution: string;
  /** Name of the actor that leads the consortium. */
  invitedBy: string;
  /** A word of the lead; null where there is none. */
  message: string | null;
};

/** To the cluster's office: an invitation to pass on. */
export const consortiumInvitationForOffice: MailTemplate<ConsortiumInvitationForOfficeData> = {
  about: "An invitation into a consortium for the cluster's office to pass on.",
  category: null,
  multiline: ["message"],
  de: ({ titleDe, institution, invitedBy, message }) => ({
    subject: `Zum Weitergeben an ${institution}: Einladung in ein Konsortium`,
    text: `${invitedBy} lädt ${institution} in das Konsortium „${titleDe}“ ein, erreicht dort aber niemanden.
Bitte geben Sie die Einladung weiter; die Antwort trägt ${invitedBy} ein.${message === null ? "" : `\n\n${message}`}`,
  }),
  en: ({ titleEn, institution, invitedBy, message }) => ({
    subject: `To pass on to ${institution}: an invitation into a consortium`,
    text: `${invitedBy} invites ${institution} into the consortium “${titleEn}”, but knows nobody there to reach.
Please pass the invitation on; ${invitedBy} records the answer.${message === null ? "" : `\n\n${message}`}`,
  }),
};
