import type { BilingualText } from "../graphql/userError";

/** What callers are told when a partnership cannot be changed as asked. */
export const PARTNERSHIP_TEXTS = {
  CONFLICT: {
    de: "Jemand hat die Partnerschaft inzwischen geändert. Lesen Sie sie neu, und entscheiden Sie dann.",
    en: "Somebody has changed the partnership meanwhile. Read it anew, and decide then.",
  },
  BEFORE_START: {
    de: "Der Tag liegt vor dem ersten der Partnerschaft. Nehmen Sie den ersten oder einen späteren.",
    en: "The day lies before the first of the partnership. Use the first or a later one.",
  },
  AFTER_END: {
    de: "Der Tag liegt hinter dem letzten der Partnerschaft. Nehmen Sie den letzten oder einen früheren.",
    en: "The day lies behind the last of the partnership. Use the last or an earlier one.",
  },
  ENDED: {
    de: "Die Partnerschaft endet schon vorher. Berichtigen Sie sie, oder erklären Sie eine neue.",
    en: "The partnership ends before that already. Correct it, or declare a new one.",
  },
  LEFT: {
    de: "Der Akteur hat die Partnerschaft schon verlassen.",
    en: "The actor has left the partnership already.",
  },
  NOT_IN_IT: {
    de: "Der Akteur ist nicht in der Partnerschaft. Nennen Sie einen, der es ist.",
    en: "The actor is not in the partnership. Name one that is.",
  },
  LAST_TWO: {
    de: "Danach bliebe ein Akteur allein. Beenden Sie die Partnerschaft.",
    en: "One actor would be left alone. End the partnership.",
  },
  RUNNING: {
    de: "Die Partnerschaft läuft noch. Beenden Sie sie mit `endPartnership`.",
    en: "The partnership has not ended. End it with `endPartnership`.",
  },
  NOTHING: {
    de: "Das ist schon so. Nennen Sie etwas, das anders werden soll.",
    en: "It is so already. Name something that is to be different.",
  },
  PARTIES_AGREE: {
    de: "Nur ihre Akteure selbst können zustimmen, dass alle die Partnerschaft sehen.",
    en: "Only its actors themselves can agree that everybody sees the partnership.",
  },
} as const satisfies Record<string, BilingualText>;
