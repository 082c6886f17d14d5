import type { MailTemplate } from "../mail.type";

/** A round of topics that ends soon. A type, not an interface, as data of mails are plain records. */
export type TopicRoundCloses = {
  /** Name of the lighthouse. */
  lighthouse: string;
  /** What the round is about. */
  titleDe: string;
  titleEn: string;
  /** When it ends, as one writes it. */
  whenDe: string;
  whenEn: string;
  /** Names of those for whom the reader speaks and that have not voted, with commas. */
  institutions: string;
};

/** To those who speak for members of a lighthouse that have not voted in its round: it ends soon. */
export const topicRoundCloses: MailTemplate<TopicRoundCloses> = {
  about: "A round of topics ends soon, in which one of the reader's actors has not voted yet.",
  category: "DEADLINES",
  de: ({ lighthouse, titleDe, whenDe, institutions }) => ({
    subject: `Bald endet die Themenrunde „${titleDe}“`,
    text: `Die Themenrunde „${titleDe}“ von ${lighthouse} endet:

${whenDe}

Noch keine Stimme abgegeben: ${institutions}. Bis dahin können Sie abstimmen und Themen vorschlagen.`,
  }),
  en: ({ lighthouse, titleEn, whenEn, institutions }) => ({
    subject: `The round of topics "${titleEn}" ends soon`,
    text: `The round of topics "${titleEn}" of ${lighthouse} ends:

${whenEn}

No vote cast yet: ${institutions}. Until then you can vote and propose topics.`,
  }),
};
