import type { MailTemplate } from "../mail.type";

/** A decided proposal of a topic. A type, not an interface, as data of mails are plain records. */
export type TopicProposalDecided = {
  /** Name of the lighthouse. */
  lighthouse: string;
  /** The topic as it was proposed. */
  labelDe: string;
  labelEn: string;
  /** Why it was declined, in the words of whoever decided; null when it was adopted. */
  reason: string | null;
};

/** To those who speak for the actor that proposed a topic: what was decided. */
export const topicProposalDecided: MailTemplate<TopicProposalDecided> = {
  about: "What was decided on a topic that one of the reader's actors proposed.",
  category: "DECISIONS",
  multiline: ["reason"],
  de: ({ lighthouse, labelDe, reason }) =>
    reason === null
      ? {
          subject: `Thema aufgenommen: ${labelDe}`,
          text: `${lighthouse} hat das Thema „${labelDe}“ aufgenommen, das Ihre Einrichtung vorgeschlagen hat.`,
        }
      : {
          subject: `Thema nicht aufgenommen: ${labelDe}`,
          text: `${lighthouse} nimmt das Thema „${labelDe}“ nicht auf, das Ihre Einrichtung vorgeschlagen hat. Der Grund:

${reason}`,
        },
  en: ({ lighthouse, labelEn, reason }) =>
    reason === null
      ? {
          subject: `Topic adopted: ${labelEn}`,
          text: `${lighthouse} has taken up the topic "${labelEn}" that your institution proposed.`,
        }
      : {
          subject: `Topic not adopted: ${labelEn}`,
          text: `${lighthouse} does not take up the topic "${labelEn}" that your institution proposed. The reason:

${reason}`,
        },
};
