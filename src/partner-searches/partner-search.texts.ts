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
  DECIDED: {
    de: "Über diese Bewerbung ist schon entschieden.",
    en: "This application is decided already.",
  },
} as const satisfies Record<string, BilingualText>;
