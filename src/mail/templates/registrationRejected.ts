import type { MailTemplate } from "../mail.type";
import type { RegistrationChanges } from "./registrationChanges";

/** To the contact person of a registration: it was rejected, and why. */
export const registrationRejected: MailTemplate<RegistrationChanges> = {
  about: "That a registration was rejected and why, for its contact person.",
  category: null,
  multiline: ["messageDe", "messageEn"],
  de: ({ institution, messageDe }) => ({
    subject: `Registrierung abgelehnt: ${institution}`,
    text: `Die Registrierung von ${institution} haben wir abgelehnt. Der Grund:

${messageDe}

Die Angaben löschen wir nach Ablauf der Aufbewahrungsfrist.`,
  }),
  en: ({ institution, messageEn }) => ({
    subject: `Registration rejected: ${institution}`,
    text: `We rejected the registration of ${institution}. The reason:

${messageEn}

What was submitted is deleted after the time of retention.`,
  }),
};
