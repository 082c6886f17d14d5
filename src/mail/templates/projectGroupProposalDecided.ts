import type { MailTemplate } from "../mail.type";

/** A decided proposal of a project group. A type, not an interface, as data of mails are plain records. */
export type ProjectGroupProposalDecided = {
  /** Name of the lighthouse. */
  lighthouse: string;
  /** Names of the group. */
  nameDe: string;
  nameEn: string;
  /** Why it was declined, in the words of whoever decided; null when the group was opened. */
  reason: string | null;
};

/** To those who speak for the actor that proposed a project group: what was decided. */
export const projectGroupProposalDecided: MailTemplate<ProjectGroupProposalDecided> = {
  about: "What was decided on a project group that one of the reader's actors proposed.",
  category: "DECISIONS",
  multiline: ["reason"],
  de: ({ lighthouse, nameDe, reason }) =>
    reason === null
      ? {
          subject: `Projektgruppe eröffnet: ${nameDe}`,
          text: `${lighthouse} hat die Projektgruppe „${nameDe}“ eröffnet, die Ihre Einrichtung vorgeschlagen hat. Ihre Einrichtung
ist ihr erstes Mitglied.`,
        }
      : {
          subject: `Projektgruppe abgelehnt: ${nameDe}`,
          text: `${lighthouse} eröffnet die Projektgruppe „${nameDe}“ nicht, die Ihre Einrichtung vorgeschlagen hat. Der Grund:

${reason}`,
        },
  en: ({ lighthouse, nameEn, reason }) =>
    reason === null
      ? {
          subject: `Project group opened: ${nameEn}`,
          text: `${lighthouse} has opened the project group "${nameEn}" that your institution proposed. Your institution is its
first member.`,
        }
      : {
          subject: `Project group declined: ${nameEn}`,
          text: `${lighthouse} does not open the project group "${nameEn}" that your institution proposed. The reason:

${reason}`,
        },
};
