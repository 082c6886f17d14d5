import type { BilingualText } from "../graphql/userError";

/** What callers are told when a consortium cannot be changed as asked. */
export const CONSORTIUM_TEXTS = {
  CHANGED: {
    de: "Inzwischen wurde das Konsortium geändert: den jetzigen Stand ansehen und mit seiner Version erneut senden.",
    en: "The consortium was changed meanwhile: look at its present state and send again with its version.",
  },
  MIXED_CALL: {
    de: "Erfundene Beispiele antworten nicht auf wirkliche Ausschreibungen, und umgekehrt.",
    en: "Invented examples do not answer real calls, nor the other way round.",
  },
  ONLY_FORMING: {
    de: "Das geht nur, solange es gebildet wird.",
    en: "This is possible only while it is being formed.",
  },
  KEPT: {
    de: "Eingereichte Konsortien bleiben für die Jahreszahlen erhalten.",
    en: "Submitted consortia are kept for the yearly figures.",
  },
} as const satisfies Record<string, BilingualText>;
