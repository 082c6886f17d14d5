import type { MailTemplate } from "../mail.type";

/** A contact person. A type, not an interface, as data of mails are plain records. */
export type ContactNamed = {
  /** Name of the institution. */
  institution: string;
  /** By which the person objects. */
  code: string;
};

/** To whoever is named as a contact person, or shown to more people than before: that it is so, and how to object. */
export const contactNamed: MailTemplate<ContactNamed> = {
  about: "That the reader is named as a contact person, and how to object.",
  // People have to be told what is kept of them.
  category: null,
  de: ({ institution, code }, link) => ({
    subject: `Sie sind Kontaktperson von ${institution}`,
    text: `Für ${institution} sind Sie im Verzeichnis des Netzwerks als Kontaktperson genannt. Mitglieder sehen Ihre Angaben,
alle anderen nur das, dem Sie zugestimmt haben sollen.

Wenn Sie das nicht möchten, können Sie einzelne Angaben verbergen oder alles löschen, jederzeit und ohne Anmeldung:

${link("consent", code)}

Es gilt der Code der jüngsten Nachricht.`,
  }),
  en: ({ institution, code }, link) => ({
    subject: `You are a contact person of ${institution}`,
    text: `You are named in the network's directory as a contact person of ${institution}. Members see what is said of you,
everybody else only what you are said to have agreed to.

If you do not want this, you can hide parts of it or delete everything, at any time and without signing in:

${link("consent", code)}

The code of the latest message holds.`,
  }),
};
