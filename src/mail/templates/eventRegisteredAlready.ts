import type { MailTemplate } from "../mail.type";
import type { EventRegistrationConfirmation } from "./eventRegistrationConfirmation";
import { whenAndWhere } from "./eventTexts";

/** To an address that was entered again for an event it is registered for. */
export const eventRegisteredAlready: MailTemplate<EventRegistrationConfirmation> = {
  about: "That somebody is registered for an event already, with a new code by which they can cancel.",
  category: null,
  de: ({ titleDe, whenDe, whereDe, code }, link) => ({
    subject: `Sie sind schon registriert: ${titleDe}`,
    text: `Mit dieser Adresse sind Sie schon registriert für:

${titleDe}
${whenAndWhere(whenDe, whereDe)}

Sie brauchen nichts zu tun. Ihre Registrierung ansehen oder absagen:

${link("event-registrations", code)}

Frühere Codes gelten nicht mehr.`,
  }),
  en: ({ titleEn, whenEn, whereEn, code }, link) => ({
    subject: `You are registered already: ${titleEn}`,
    text: `You are registered with this address already for:

${titleEn}
${whenAndWhere(whenEn, whereEn)}

There is nothing to do. See your registration or cancel it:

${link("event-registrations", code)}

Earlier codes hold no longer.`,
  }),
};
