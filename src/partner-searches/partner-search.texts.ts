import type { BilingualText } from "../graphql/userError";

/** What callers are told when a partner search, or an application to one, cannot be changed as asked. */
export const PARTNER_SEARCH_TEXTS = {
  CLOSED: {
    de: "Diese Partnersuche ist beendet.",
    en: "This search for partners is closed.",
  },
  APPLIED: {
    de: "Dieser Akteur hat sich hier schon beworben.",
    en: "This actor has applied here already.",
  },
  IS_LEAD: {
    de: "Dieser Akteur leitet das Konsortium, das hier sucht. Bewerben Sie sich für einen anderen.",
    en: "This actor leads the consortium that seeks here. Apply for another one.",
  },
  IS_MEMBER: {
    de: "Dieser Akteur gehört dem Konsortium, das hier sucht, schon an.",
    en: "This actor belongs to the consortium that seeks here already.",
  },
  MIXED: {
    de: "Erfundene Beispiele bewerben sich nicht bei wirklichen Konsortien, und umgekehrt.",
    en: "Invented examples do not apply to real consortia, nor the other way round.",
  },
  DECIDED: {
    de: "Über diese Bewerbung ist schon entschieden.",
    en: "This application is decided already.",
  },
} as const satisfies Record<string, BilingualText>;
