import type { BilingualText } from "../graphql/userError";

/** What callers are told when a declaration cannot be made or answered as asked. */
export const DECLARATION_TEXTS = {
  OWN_PARTNER: {
    de: "Ein Akteur kann nicht sein eigener Partner sein. Nehmen Sie ihn aus den Partnern heraus.",
    en: "An actor cannot be its own partner. Leave it out of the partners.",
  },
  MIXED: {
    de: "Erfundene Beispiele und wirkliche Akteure haben keine Partnerschaften miteinander. Wählen Sie nur eine Art.",
    en: "Invented examples and real actors have no partnerships with each other. Choose one sort only.",
  },
  AWAITING: {
    de: "Diese Akteure haben schon eine Erklärung derselben Art, die auf Antworten wartet. Bestätigen Sie jene.",
    en: "These actors have a declaration of the same kind already that awaits answers. Confirm that one.",
  },
  RUNNING: {
    de: "Diese Akteure haben schon eine laufende Partnerschaft derselben Art. Berichtigen oder beenden Sie jene.",
    en: "These actors have a running partnership of the same kind already. Correct or end that one.",
  },
  CLOSED: {
    de: "Über diese Erklärung ist schon entschieden. Geben Sie, wenn nötig, eine neue ab.",
    en: "This declaration is decided already. Make a new one if need be.",
  },
  OTHER_VISIBILITY: {
    de: "Die Erklärung sagt über die Öffentlichkeit etwas anderes. Lesen Sie `isPrivate` neu, und stimmen Sie dem zu.",
    en: "The declaration says otherwise about publicity. Read its `isPrivate` anew, and agree to that.",
  },
  NOT_AWAITED: {
    de: "Von diesem Akteur wird keine Antwort mehr erwartet. Nennen Sie einen, dessen Antwort aussteht.",
    en: "No answer of this actor is awaited. Name one whose answer is.",
  },
  SEVERAL: {
    de: "Sie können für mehrere Akteure antworten. Nennen Sie einen in `actorId`.",
    en: "You can answer for several actors. Name one in `actorId`.",
  },
} as const satisfies Record<string, BilingualText>;
