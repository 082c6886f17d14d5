import type { MailTemplate } from "../mail.type";
import { type EventTexts, whenAndWhere } from "./eventTexts";

/** A place on a waiting list. */
export type EventWaiting = EventTexts & {
  /** The code by which to cancel; null for people with an account. */
  code: string | null;
};

/** To somebody who waits for a place at an event. */
export const eventWaiting: MailTemplate<EventWaiting> = {
  about: "That all places of an event are taken, and somebody waits for one.",
  category: null,
  de: ({ titleDe, whenDe, whereDe, code }, link) => ({
    subject: `Auf der Warteliste: ${titleDe}`,
    text: `Alle Plätze sind vergeben. Sie stehen auf der Warteliste für:

${titleDe}
${whenAndWhere(whenDe, whereDe)}

Wird ein Platz frei, schreiben wir Ihnen.${code === null ? "" : `\nNicht mehr warten:\n\n${link("event-registrations", code)}`}`,
  }),
  en: ({ titleEn, whenEn, whereEn, code }, link) => ({
    subject: `On the waiting list: ${titleEn}`,
    text: `All places are taken. You are on the waiting list for:

${titleEn}
${whenAndWhere(whenEn, whereEn)}

When a place becomes free, we write to you.${code === null ? "" : `\nTo wait no longer:\n\n${link("event-registrations", code)}`}`,
  }),
};
