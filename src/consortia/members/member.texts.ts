import type { BilingualText } from "../../graphql/userError";

/** What callers are told when a consortium's members cannot be changed as asked. */
export const MEMBER_TEXTS = {
  IS_MEMBER: {
    de: "Dieser Akteur steht schon auf der Liste des Konsortiums.",
    en: "This actor is on the consortium's list already.",
  },
  IS_LEAD: {
    de: "Dieser Akteur leitet das Konsortium.",
    en: "This actor leads the consortium.",
  },
  MIXED: {
    de: "Erfundene Beispiele und wirkliche Akteure bilden keine Konsortien miteinander.",
    en: "Invented examples and real actors form no consortia with each other.",
  },
  FULL: {
    de: "Auf der Liste eines Konsortiums stehen höchstens 200 Akteure.",
    en: "A consortium's list has at most 200 actors.",
  },
  WRONG_STATE: {
    de: "In diesem Zustand geht das nicht. Sehen Sie den jetzigen Stand an.",
    en: "The present state does not allow this. Look at how things are.",
  },
  NOBODY: {
    de: "Für diesen Akteur spricht niemand. Laden Sie ihn über eine Adresse oder über die Geschäftsstelle ein.",
    en: "Nobody speaks for this actor. Invite it by an address, or by the cluster's office.",
  },
  HAS_PEOPLE: {
    de: "Für diesen Akteur spricht jemand. Laden Sie diese Personen ein.",
    en: "Somebody speaks for this actor. Invite these people.",
  },
  NO_MAIL: {
    de: "Von hier gehen keine Mails aus. Laden Sie über die Geschäftsstelle ein (OFFICE), oder tragen Sie die Antwort selbst ein.",
    en: "No mail leaves this service. Invite by the cluster's office (OFFICE), or record the answer yourself.",
  },
  NO_CODE: {
    de: "Diese Einladung gibt es nicht, oder sie gilt nicht mehr.",
    en: "There is no such invitation, or it holds no longer.",
  },
} as const satisfies Record<string, BilingualText>;
