import type { MailLink, MailTemplate } from "../mail.type";
import { type EventTexts, whenAndWhere } from "./eventTexts";

/** A place at an event. */
export type EventRegistered = EventTexts & {
  /** Link to take part online; null if there is none. */
  accessLink: string | null;
  /** The code by which to cancel; null for people with an account, and where they have it already. */
  code: string | null;
};

/** To somebody who has a place at an event. */
export const eventRegistered: MailTemplate<EventRegistered> = {
  about: "That somebody has a place at an event, at once or after waiting for it.",
  category: null,
  de: ({ titleDe, whenDe, whereDe, accessLink, code }, link) => ({
    subject: `Sie haben einen Platz: ${titleDe}`,
    text: `Sie haben einen Platz bei:

${titleDe}
${whenAndWhere(whenDe, whereDe)}${part("Zugang", accessLink)}

${cancelling("Wenn Sie nicht kommen können, sagen Sie bitte ab, damit andere nachrücken", code, link)}`,
  }),
  en: ({ titleEn, whenEn, whereEn, accessLink, code }, link) => ({
    subject: `You have a place: ${titleEn}`,
    text: `You have a place at:

${titleEn}
${whenAndWhere(whenEn, whereEn)}${part("Access", accessLink)}

${cancelling("If you cannot come, please cancel, so that others move up", code, link)}`,
  }),
};

function part(label: string, value: string | null): string {
  return value === null ? "" : `\n${label}: ${value}`;
}

function cancelling(request: string, code: string | null, link: MailLink): string {
  return code === null ? `${request}.` : `${request}:\n\n${link("event-registrations", code)}`;
}
