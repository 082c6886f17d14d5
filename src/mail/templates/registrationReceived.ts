import type { MailTemplate } from "../mail.type";

/** A registration that was received. A type, not an interface, as data of mails are plain records. */
export type RegistrationReceived = {
  /** Name of the institution. */
  institution: string;
};

/** To the contact person of a registration: it has arrived. Without its code, which only who submitted it is shown. */
export const registrationReceived: MailTemplate<RegistrationReceived> = {
  about: "That a registration has arrived, for its contact person.",
  category: null,
  de: ({ institution }) => ({
    subject: `Registrierung eingegangen: ${institution}`,
    text: `Die Registrierung von ${institution} ist eingegangen; Sie sind als Kontaktperson genannt. Wir prüfen sie und melden uns.
Wie sie steht, zeigt der Code, der beim Absenden zu sehen war.

Wenn Sie davon nichts wissen, antworten Sie bitte auf diese Nachricht: dann löschen wir Ihre Angaben.`,
  }),
  en: ({ institution }) => ({
    subject: `Registration received: ${institution}`,
    text: `The registration of ${institution} has arrived; you are named as its contact person. We look at it and will write again.
The code that was shown when it was submitted tells how it stands.

If you know nothing of it, please answer this message: then we delete what was said of you.`,
  }),
};
