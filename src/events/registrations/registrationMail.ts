import { Language } from "../../graphql/language";
import type { EventTexts } from "../../mail/templates/eventTexts";
import { stretchInWords } from "../../times/timeWords";
import type { Event } from "../event.type";
import { whereInWords } from "../whereInWords";

/** What a mail tells of an event. */
export function eventInMail(event: Event): EventTexts {
  return {
    titleDe: event.titleDe,
    titleEn: event.titleEn,
    whenDe: stretchInWords(event, Language.DE),
    whenEn: stretchInWords(event, Language.EN),
    whereDe: whereInWords(event, Language.DE),
    whereEn: whereInWords(event, Language.EN),
  };
}
