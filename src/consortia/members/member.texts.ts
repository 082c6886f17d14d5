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
  GONE: {
    de: "Diesen Akteur gibt es nicht mehr. Setzen Sie seinen Nachfolger auf die Liste, wenn er einen hat.",
    en: "There is no such actor any more. Put its successor on the list, if it has one.",
  },
  INVITE_WHOM: {
    de: "Einladen lässt sich, wer erwogen wird, abgesagt hat oder gegangen ist; wer von der Liste genommen wurde, erst wieder als Kandidat.",
    en: "Whoever is considered, has declined or left can be invited; whoever was taken off the list only once it is a candidate again.",
  },
  ANSWERED: {
    de: "Zu antworten ist nur auf eine offene Einladung; wer zugesagt hat, kann das Konsortium verlassen (leaveConsortium).",
    en: "Only an open invitation is answered; whoever has accepted can leave the consortium (leaveConsortium).",
  },
  RECORD_OPEN: {
    de: "Eintragen lässt sich eine Antwort nur, solange er erwogen wird oder eingeladen ist.",
    en: "An answer can be recorded only while it is considered or invited.",
  },
  LEAVE_ACCEPTED: {
    de: "Verlassen kann das Konsortium nur, wer zugesagt hat.",
    en: "Only who has accepted can leave the consortium.",
  },
  REMOVE_LISTED: {
    de: "Von der Liste nehmen lässt sich nur, wer erwogen wird, eingeladen ist oder zugesagt hat.",
    en: "Only who is considered, invited or has accepted can be taken off the list.",
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
