import type { MailTemplate } from "../mail.type";

/** A digest that was asked for. A type, not an interface, as data of mails are plain records. */
export type DigestConfirmation = {
  /** The code that confirms it. */
  code: string;
  /** For how many hours it holds. */
  hours: number;
};

/** To an address for which somebody asked for a digest: is it theirs, and do they want it? */
export const digestConfirmation: MailTemplate<DigestConfirmation> = {
  about: "Whether a digest that was asked for is wanted, with the code that confirms it.",
  category: null,
  de: ({ code, hours }, link) => ({
    subject: "Bitte bestätigen: Neues zu Ihren Themen",
    text: `Für diese Adresse wurde bestellt, einmal in der Woche Neues zu Themen des Netzwerks zu bekommen. Bestätigen Sie das:

${link("digest/confirm", code)}

Das geht ${hours} Stunden lang. Was bisher bestellt war, gilt bis dahin weiter. Wenn Sie nichts bestellt haben, ist nichts zu tun.`,
  }),
  en: ({ code, hours }, link) => ({
    subject: "Please confirm: news on your topics",
    text: `Somebody asked that this address gets news on topics of the network once a week. Confirm it:

${link("digest/confirm", code)}

This works for ${hours} hours. What was ordered before goes on until then. If you did not ask for this, there is nothing to do.`,
  }),
};
