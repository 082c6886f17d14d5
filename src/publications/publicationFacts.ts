import type { AnnouncementFacts } from "../announcements/announcement.type";
import { known, labelled } from "../announcements/facts";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { BilingualText } from "../graphql/userError";
import { stretchInWords } from "../times/timeWords";
import { Visibility } from "../visibility/visibility.type";
import { PublicationKind, PublicationStatus } from "./publication.enums";
import type { Publication } from "./publication.type";

/** Names that go with a publication, in the order in which they are told. */
export interface PublicationNames {
  readonly lighthouse: string | null;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** Address to read it at; null if there is none. */
  readonly page: string | null;
}

/** What an announcement tells of a publication: known facts alone. */
export function publicationFacts(
  publication: Publication,
  { lighthouse, authors, topics, page }: PublicationNames,
  language: Language,
): AnnouncementFacts {
  const say = (de: string, en: string) => inLanguage(language, { de, en });
  const { titleDe, titleEn, summaryDe, summaryEn, textDe, textEn, publishedAt } = publication;
  const title = inLanguage(language, { de: titleDe, en: titleEn }) ?? "";
  const isWithdrawn = publication.status === PublicationStatus.WITHDRAWN;
  return {
    title: isWithdrawn ? say(`Zurückgezogen: ${title}`, `Withdrawn: ${title}`) : title,
    lines: known([
      [inLanguage(language, KIND_WORDS[publication.kind]), lighthouse].filter(Boolean).join(" · "),
      labelled(say("Von", "By"), authors),
      publishedAt !== null && dayOf(publishedAt, language),
      publication.visibility === Visibility.MEMBERS && say("Nur für Mitglieder", "For members only"),
      labelled(say("Themen", "Topics"), topics),
    ]),
    texts: known([
      inLanguage(language, { de: summaryDe, en: summaryEn }),
      inLanguage(language, { de: textDe, en: textEn }),
    ]),
    link: page,
  };
}

function dayOf(instant: string, language: Language): string {
  return stretchInWords(
    { startsAt: instant, endsAt: null, timeZone: "Europe/Berlin", isAllDay: true },
    language,
  );
}

/** What each kind of publication is called. */
const KIND_WORDS: Readonly<Record<PublicationKind, BilingualText>> = {
  [PublicationKind.POSITION_PAPER]: { de: "Positionspapier", en: "Position paper" },
  [PublicationKind.WHITE_PAPER]: { de: "Whitepaper", en: "White paper" },
  [PublicationKind.RECOMMENDATION]: { de: "Handlungsempfehlung", en: "Recommendation" },
  [PublicationKind.NEWS]: { de: "Neuigkeit", en: "News" },
  [PublicationKind.NEWSLETTER]: { de: "Newsletter", en: "Newsletter" },
};
