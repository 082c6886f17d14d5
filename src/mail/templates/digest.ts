import type { MailTemplate } from "../mail.type";

/** What is new on somebody's topics. A type, not an interface, as data of mails are plain records. */
export type Digest = {
  /** The entries, in the mail's language. */
  newsDe: string;
  newsEn: string;
  /** The code that changes or ends the subscription. */
  code: string;
};

/** To those who ordered and confirmed it, once a week: what is new on their topics. */
export const digest: MailTemplate<Digest> = {
  about: "What is new on the topics that somebody follows, with the code that changes or ends that.",
  category: "DIGESTS",
  multiline: ["newsDe", "newsEn"],
  de: ({ newsDe, code }, link) => ({
    subject: "Neues zu Ihren Themen",
    text: `${newsDe}

Themen ändern oder abbestellen:

${link("digest", code)}`,
  }),
  en: ({ newsEn, code }, link) => ({
    subject: "News on your topics",
    text: `${newsEn}

Change your topics or unsubscribe:

${link("digest", code)}`,
  }),
};
