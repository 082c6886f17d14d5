import type { MailTemplate } from "../mail.type";
import type { InstitutionMessage } from "./institutionMessage";

/** To the cluster's office: a message to an institution that nobody of it can be reached by. */
export const institutionMessageForOffice: MailTemplate<InstitutionMessage> = {
  about: "A message to an institution without a reachable contact, for the cluster's office to pass on.",
  category: null,
  multiline: ["text"],
  de: ({ institution, subject, text, senderName, senderEmail }) => ({
    subject: `Zum Weiterleiten an ${institution}: ${subject}`,
    text: `${senderName} <${senderEmail}> hat an ${institution} geschrieben. Dort ist niemand hinterlegt, den wir
erreichen. Bitte leiten Sie die Nachricht weiter; eine Antwort geht an den Absender.

Betreff: ${subject}

${text}`,
  }),
  en: ({ institution, subject, text, senderName, senderEmail }) => ({
    subject: `To pass on to ${institution}: ${subject}`,
    text: `${senderName} <${senderEmail}> wrote to ${institution}, where we know nobody to reach.
Please pass the message on; an answer goes to the sender.

Subject: ${subject}

${text}`,
  }),
};
