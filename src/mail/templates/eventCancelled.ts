import type { MailTemplate } from "../mail.type";
import { type EventTexts, whenAndWhere } from "./eventTexts";

/** An event that does not take place. */
export type EventCancelled = EventTexts & {
  /** Why, in the mail's language or the only one it was written in; null if no reason was given. */
  reasonDe: string | null;
  reasonEn: string | null;
};

/** To everybody who has a place at an event or waits for one. */
export const eventCancelled: MailTemplate<EventCancelled> = {
  about: "That an event is cancelled, for everybody who is registered.",
  category: null,
  multiline: ["reasonDe", "reasonEn"],
  de: ({ titleDe, whenDe, whereDe, reasonDe }) => ({
    subject: `Abgesagt: ${titleDe}`,
    text: `Diese Veranstaltung fällt aus:

${titleDe}
${whenAndWhere(whenDe, whereDe)}${reasonDe === null ? "" : `\n\n${reasonDe}`}`,
  }),
  en: ({ titleEn, whenEn, whereEn, reasonEn }) => ({
    subject: `Cancelled: ${titleEn}`,
    text: `This event does not take place:

${titleEn}
${whenAndWhere(whenEn, whereEn)}${reasonEn === null ? "" : `\n\n${reasonEn}`}`,
  }),
};
