import type { MailTemplate } from "../mail.type";
import type { InstitutionMessage } from "./institutionMessage";

/** To the sender of a message: what they wrote. It does not tell whom the message reached. */
export const institutionMessageCopy: MailTemplate<InstitutionMessage> = {
  about: "The copy that the sender of a message to an institution asked for.",
  // Asked for with the message itself.
  category: null,
  multiline: ["text"],
  de: ({ institution, subject, text, senderEmail }) => ({
    subject: `Kopie Ihrer Nachricht an ${institution}: ${subject}`,
    text: `Ihre Nachricht an ${institution} haben wir angenommen. Antworten gehen an Ihre Adresse ${senderEmail},
die der Institution mitgeteilt wird.

Betreff: ${subject}

${text}`,
  }),
  en: ({ institution, subject, text, senderEmail }) => ({
    subject: `Copy of your message to ${institution}: ${subject}`,
    text: `We have accepted your message to ${institution}. Answers go to your address ${senderEmail},
which the institution is told.

Subject: ${subject}

${text}`,
  }),
};
