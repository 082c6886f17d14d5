import type { MailTemplate } from "../mail.type";
import { type EventTexts, whenAndWhere } from "./eventTexts";

/** A registration that is to be confirmed. */
export type EventRegistrationConfirmation = EventTexts & {
  code: string;
  /** For how many hours the code confirms. */
  hours: number;
};

/** To an address that somebody entered for an event. */
export const eventRegistrationConfirmation: MailTemplate<EventRegistrationConfirmation> = {
  about:
    "The code by which somebody without an account confirms their address for an event, and later cancels.",
  category: null,
  de: ({ titleDe, whenDe, whereDe, code, hours }, link) => ({
    subject: `Bitte bestätigen: ${titleDe}`,
    text: `Mit dieser Adresse wurde eine Registrierung begonnen für:

${titleDe}
${whenAndWhere(whenDe, whereDe)}

Sie zählt erst, wenn Sie sie innerhalb von ${hours} Stunden bestätigen:

${link("event-registrations", code)}

Waren Sie das nicht, brauchen Sie nichts zu tun: Die Angaben werden dann gelöscht.`,
  }),
  en: ({ titleEn, whenEn, whereEn, code, hours }, link) => ({
    subject: `Please confirm: ${titleEn}`,
    text: `Somebody began to register with this address for:

${titleEn}
${whenAndWhere(whenEn, whereEn)}

It counts once you confirm it within ${hours} hours:

${link("event-registrations", code)}

If that was not you, do nothing: what was entered is then deleted.`,
  }),
};
