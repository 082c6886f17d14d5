import type { MailTemplate } from "../mail.type";

/** An approved registration. A type, not an interface, as data of mails are plain records. */
export type RegistrationApproved = {
  /** Name of the institution. */
  institution: string;
  /** The code by which the contact person comes to own the profile; null where its submitter owns it. */
  code: string | null;
  /** For how many days the code holds. */
  days: number;
};

/** To the contact person of a registration: the institution is in the directory. */
export const registrationApproved: MailTemplate<RegistrationApproved> = {
  about:
    "That an institution is in the directory, for its contact person; with a code that gives them its profile.",
  category: null,
  de: ({ institution, code, days }, link) => ({
    subject: `Registrierung angenommen: ${institution}`,
    text: `${institution} steht jetzt im Verzeichnis des Netzwerks.
${
  code === null
    ? "Wer die Registrierung angemeldet abgesendet hat, pflegt das Profil und lädt Kolleginnen und Kollegen ein."
    : `Melden Sie sich an und übernehmen Sie das Profil:

${link("invitations", code)}

Das geht ${days} Tage lang und nur einmal. Danach laden Sie selbst Kolleginnen und Kollegen ein.`
}`,
  }),
  en: ({ institution, code, days }, link) => ({
    subject: `Registration approved: ${institution}`,
    text: `${institution} is now in the network's directory.
${
  code === null
    ? "Whoever submitted the registration while signed in keeps the profile and invites colleagues."
    : `Sign in and take over its profile:

${link("invitations", code)}

This works for ${days} days, and once only. Then you invite colleagues yourself.`
}`,
  }),
};
