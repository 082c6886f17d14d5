import type { BilingualText } from "../graphql/userError";
import { EventKind } from "./event.enums";

/** What each kind of event is called. */
export const KIND_WORDS: Readonly<Record<EventKind, BilingualText>> = {
  [EventKind.TOPIC_MEETING]: { de: "Thementreffen", en: "Topic meeting" },
  [EventKind.WORKING_SESSION]: { de: "Arbeitstreffen", en: "Working session" },
  [EventKind.TALK]: { de: "Vortrag", en: "Talk" },
  [EventKind.FOCUS_GROUP_SESSION]: { de: "Öffentliche Fokusgruppe", en: "Public focus-group session" },
  [EventKind.EXPERT_WORKSHOP]: { de: "Expertenworkshop", en: "Expert workshop" },
  [EventKind.FUNDING_INFORMATION]: { de: "Förderinformation", en: "Funding information" },
  [EventKind.CONVENTION]: { de: "Kongress", en: "Convention" },
  [EventKind.TRADE_FAIR]: { de: "Messe", en: "Trade fair" },
  [EventKind.OTHER]: { de: "Veranstaltung", en: "Event" },
};
