import type { AnnouncementFacts } from "../announcements/announcement.type";
import { known, labelled } from "../announcements/facts";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import { instantInWords, stretchInWords } from "../times/timeWords";
import { Visibility } from "../visibility/visibility.type";
import { EventStatus } from "./event.enums";
import type { Event } from "./event.type";
import { KIND_WORDS } from "./kindWords";
import { whereInWords } from "./whereInWords";

/** Names that go with an event, in the order in which they are told. */
export interface EventNames {
  readonly lighthouse: string | null;
  readonly organisers: readonly string[];
  /** Each with the name of whom they belong to, where it is known. */
  readonly speakers: readonly { readonly name: string; readonly affiliation: string | null }[];
  readonly topics: readonly string[];
  /** Address of its page; null if there is none. */
  readonly page: string | null;
}

/** What an announcement tells of an event: known facts alone, and never the link to take part online. */
export function announcementFacts(event: Event, names: EventNames, language: Language): AnnouncementFacts {
  const say = (de: string, en: string) => inLanguage(language, { de, en });
  const textOf = (de: string | null, en: string | null) => inLanguage(language, { de, en });
  const title = say(event.titleDe, event.titleEn);
  const isCancelled = event.status === EventStatus.CANCELLED;
  const reason = textOf(event.cancellationReasonDe, event.cancellationReasonEn);
  const barrier = textOf(event.barrierDe, event.barrierEn);
  const results = textOf(event.resultsDe, event.resultsEn);
  const closes = event.registrationClosesAt;
  return {
    title: isCancelled ? say(`Abgesagt: ${title}`, `Cancelled: ${title}`) : title,
    lines: known([
      stretchInWords(event, language),
      whereInWords(event, language),
      [inLanguage(language, KIND_WORDS[event.kind]), names.lighthouse].filter(Boolean).join(" · "),
      labelled(
        say("Veranstalter", names.organisers.length === 1 ? "Organiser" : "Organisers"),
        names.organisers,
      ),
      labelled(say("Mit", "With"), names.speakers.map(speakerInWords)),
      event.visibility === Visibility.MEMBERS && say("Nur für Mitglieder", "For members only"),
      event.capacity !== null && say(`Plätze: ${event.capacity}`, `Places: ${event.capacity}`),
      closes !== null &&
        !isCancelled &&
        say(
          `Anmeldung bis ${instantInWords(closes, event.timeZone, language)}`,
          `Register until ${instantInWords(closes, event.timeZone, language)}`,
        ),
      labelled(say("Themen", "Topics"), names.topics),
    ]),
    texts: known([
      isCancelled && reason,
      textOf(event.descriptionDe, event.descriptionEn),
      barrier !== null && say(`Innovationshürde: ${barrier}`, `Barrier to innovation: ${barrier}`),
      results !== null && say(`Ergebnisse: ${results}`, `Results: ${results}`),
    ]),
    link: names.page,
  };
}

function speakerInWords({ name, affiliation }: EventNames["speakers"][number]): string {
  return affiliation === null ? name : `${name} (${affiliation})`;
}
