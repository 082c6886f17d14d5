import type { MailTemplate } from "../mail.type";

/** What is to be changed in a registration. A type, not an interface, as data of mails are plain records. */
export type RegistrationChanges = {
  /** Name of the institution. */
  institution: string;
  /** What is to be changed, in the mail's language or the only one that it was written in. */
  messageDe: string;
  messageEn: string;
};

/** To the contact person of a registration: something is to be changed. */
export const registrationChanges: MailTemplate<RegistrationChanges> = {
  about: "What is to be changed in a registration, for its contact person.",
  category: null,
  multiline: ["messageDe", "messageEn"],
  de: ({ institution, messageDe }) => ({
    subject: `Bitte um Änderungen: Registrierung von ${institution}`,
    text: `Wir haben die Registrierung von ${institution} geprüft und bitten um Änderungen:

${messageDe}

Ändern lässt sie sich mit dem Code, der beim Absenden zu sehen war.`,
  }),
  en: ({ institution, messageEn }) => ({
    subject: `Please change: registration of ${institution}`,
    text: `We looked at the registration of ${institution} and ask for changes:

${messageEn}

It can be changed with the code that was shown when it was submitted.`,
  }),
};
