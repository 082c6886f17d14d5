import type { MailTemplate } from "../mail.type";

/** A decided suggestion from outside. A type, not an interface, as data of mails are plain records. */
export type TopicSuggestionDecided = {
  /** Name of the lighthouse. */
  lighthouse: string;
  /** The topic as it was suggested. */
  labelDe: string;
  labelEn: string;
  /** Why it was dismissed, in the words of whoever decided; null when it was released. */
  reason: string | null;
};

/** To somebody from outside who suggested a topic and agreed to be told: what was decided. */
export const topicSuggestionDecided: MailTemplate<TopicSuggestionDecided> = {
  about: "What was decided on a topic that the reader suggested from outside.",
  // They asked to be told of this once, and their address is not kept.
  category: null,
  multiline: ["reason"],
  de: ({ lighthouse, labelDe, reason }) => ({
    subject: `Entschieden: Ihr Themenvorschlag „${labelDe}“`,
    text: `${
      reason === null
        ? `${lighthouse} hat Ihren Vorschlag „${labelDe}“ in die laufende Themenrunde gegeben: Die Mitglieder stimmen darüber ab.`
        : `${lighthouse} greift Ihren Vorschlag „${labelDe}“ nicht auf. Der Grund:

${reason}`
    }

Ihre Adresse ist mit dieser Nachricht gelöscht. Danke für Ihren Vorschlag.`,
  }),
  en: ({ lighthouse, labelEn, reason }) => ({
    subject: `Decided: your suggestion "${labelEn}"`,
    text: `${
      reason === null
        ? `${lighthouse} has put your suggestion "${labelEn}" into its round of topics: its members vote on it.`
        : `${lighthouse} does not take up your suggestion "${labelEn}". The reason:

${reason}`
    }

With this message your address is deleted. Thank you for your suggestion.`,
  }),
};
