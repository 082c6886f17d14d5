import type { AnnouncementFacts } from "../announcements/announcement.type";
import { known, labelled } from "../announcements/facts";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { BilingualText } from "../graphql/userError";
import { instantInWords, stretchInWords } from "../times/timeWords";
import { Visibility } from "../visibility/visibility.type";
import { FundingCallStatus, FundingLevel } from "./funding-call.enums";
import type { FundingCall } from "./funding-call.type";

/** Names that go with a funding call. */
export interface CallNames {
  /** Who funds; null if unknown. */
  readonly funder: string | null;
  readonly topics: readonly string[];
  /** Address to read on; null if there is none. */
  readonly page: string | null;
}

/** The zone in which deadlines are told. */
const ZONE = "Europe/Berlin";

/** What an announcement tells of a funding call: known facts alone. */
export function callFacts(
  call: FundingCall,
  { funder, topics, page }: CallNames,
  language: Language,
): AnnouncementFacts {
  const say = (de: string, en: string) => inLanguage(language, { de, en });
  const title = inLanguage(language, { de: call.titleDe, en: call.titleEn }) ?? "";
  const isWithdrawn = call.status === FundingCallStatus.WITHDRAWN;
  const { opensOn, deadline, maximumFunding } = call;
  return {
    title: isWithdrawn ? say(`Zurückgezogen: ${title}`, `Withdrawn: ${title}`) : title,
    lines: known([
      deadline !== null && `${say("Frist", "Deadline")}: ${instantInWords(deadline, ZONE, language)}`,
      [inLanguage(language, LEVEL_WORDS[call.level]), call.programme].filter(Boolean).join(" · "),
      labelled(say("Förderer", "Funder"), funder === null ? [] : [funder]),
      opensOn !== null && `${say("Ab", "From")}: ${dayInWords(opensOn, language)}`,
      maximumFunding !== null &&
        `${say("Förderung bis", "Funding up to")}: ${euros(maximumFunding, language)}`,
      call.visibility === Visibility.MEMBERS && say("Nur für Mitglieder", "For members only"),
      labelled(say("Themen", "Topics"), topics),
    ]),
    texts: known([inLanguage(language, { de: call.descriptionDe, en: call.descriptionEn })]),
    link: page,
  };
}

function dayInWords(day: string, language: Language): string {
  const startsAt = `${day}T00:00:00Z`;
  return stretchInWords({ startsAt, endsAt: null, timeZone: "UTC", isAllDay: true }, language);
}

function euros(amount: number, language: Language): string {
  const locale = inLanguage(language, { de: "de-DE", en: "en-GB" });
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  }).format(amount);
}

/** What each level is called. */
const LEVEL_WORDS: Readonly<Record<FundingLevel, BilingualText>> = {
  [FundingLevel.STATE]: { de: "Förderung des Landes", en: "State funding" },
  [FundingLevel.FEDERAL]: { de: "Förderung des Bundes", en: "Federal funding" },
  [FundingLevel.EU]: { de: "Förderung der EU", en: "EU funding" },
  [FundingLevel.PRIVATE]: { de: "Private Finanzierung", en: "Private funding" },
};
