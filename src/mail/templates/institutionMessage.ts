import type { MailTemplate } from "../mail.type";

/** What somebody writes to an institution. A type, not an interface, as data of mails are plain records. */
export type InstitutionMessage = {
  /** Name of the institution. */
  institution: string;
  subject: string;
  text: string;
  senderName: string;
  senderEmail: string;
};

/** To the contact persons or owners of an institution: somebody writes to it through the service. */
export const institutionMessage: MailTemplate<InstitutionMessage> = {
  about: "A message to an institution, for its contact persons or its owners; answers go to the sender.",
  category: "REQUESTS",
  multiline: ["text"],
  de: ({ institution, subject, text, senderName, senderEmail }) => ({
    subject: `Nachricht an ${institution}: ${subject}`,
    text: `${senderName} <${senderEmail}> hat über das Netzwerk an ${institution} geschrieben.
Ihre Adresse wurde dabei nicht gezeigt. Wenn Sie antworten, sieht sie der Absender.
Wir haben den Absender und den Inhalt nicht geprüft.

Betreff: ${subject}

${text}`,
  }),
  en: ({ institution, subject, text, senderName, senderEmail }) => ({
    subject: `Message to ${institution}: ${subject}`,
    text: `${senderName} <${senderEmail}> wrote to ${institution} through the network.
Your address was not shown. If you answer, the sender sees it.
We have checked neither the sender nor the content.

Subject: ${subject}

${text}`,
  }),
};
