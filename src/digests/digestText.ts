import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import { instantInWords, stretchInWords } from "../times/timeWords";

/** Something new that is public. */
export interface DigestEntry {
  readonly kind: "Publication" | "Event" | "FundingCall";
  readonly key: string;
  readonly titleDe: string | null;
  readonly titleEn: string | null;
  /** Address that was entered for it; null if none. */
  readonly url: string | null;
  /** When an event begins; null for what is none. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string | null;
  readonly isAllDay: boolean | null;
  /** Until when one can apply; null for what is no call, and for a call without an end. */
  readonly deadline: string | null;
}

/** The kinds, in the order in which they are told, with their headings and where their pages are. */
const KINDS = {
  Publication: { page: "publications", de: "Veröffentlichungen", en: "Publications" },
  Event: { page: "events", de: "Veranstaltungen", en: "Events" },
  FundingCall: { page: "funding-calls", de: "Förderaufrufe", en: "Funding calls" },
} as const;

/** What is new, as plain text: by kind, each with its time and its address where it has them. */
export function digestText(
  entries: readonly DigestEntry[],
  language: Language,
  webUrl: string | null,
): string {
  return Object.entries(KINDS)
    .map(([kind, words]) => ({
      heading: inLanguage(language, words),
      told: entries.filter((entry) => entry.kind === kind).map((entry) => tell(entry, language, webUrl)),
    }))
    .filter(({ told }) => told.length > 0)
    .map(({ heading, told }) => `${heading}\n\n${told.join("\n\n")}`)
    .join("\n\n\n");
}

function tell(entry: DigestEntry, language: Language, webUrl: string | null): string {
  const { kind, key, titleDe, titleEn, url } = entry;
  const page = webUrl === null ? null : `${webUrl}/${KINDS[kind].page}/${encodeURIComponent(key)}`;
  const title = inLanguage(language, { de: titleDe, en: titleEn });
  return [`- ${title}`, timeOf(entry, language), url ?? page].filter((line) => line !== null).join("\n  ");
}

function timeOf({ startsAt, endsAt, timeZone, isAllDay, deadline }: DigestEntry, language: Language) {
  if (startsAt !== null)
    return stretchInWords(
      { startsAt, endsAt, timeZone: timeZone ?? "Europe/Berlin", isAllDay: isAllDay ?? false },
      language,
    );
  if (deadline === null) return null;
  const word = inLanguage(language, { de: "Frist", en: "Deadline" });
  return `${word}: ${instantInWords(deadline, "Europe/Berlin", language)}`;
}
