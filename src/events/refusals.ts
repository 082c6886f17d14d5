import type { BilingualText } from "../graphql/userError";

// Why a write of an event is refused, for people.

export const CHANGED_MEANWHILE: BilingualText = {
  de: "Inzwischen wurde die Veranstaltung geändert: den jetzigen Stand ansehen und mit seiner Version erneut senden.",
  en: "The event was changed meanwhile: look at its present state and send again with its version.",
};

export const NO_DRAFT: BilingualText = {
  de: "Nur ein Entwurf lässt sich veröffentlichen.",
  en: "Only a draft can be published.",
};

export const WAITS_FOR_RELEASE: BilingualText = {
  de: "Veranstaltungen eines Leuchtturms gibt seine Moderation frei; der Entwurf liegt ihr vor.",
  en: "Events of a lighthouse are released by its moderators; they see the draft.",
};

export const NOWHERE: BilingualText = {
  de: "Vorher einen Ort angeben oder isVirtual setzen.",
  en: "Give a place or set isVirtual first.",
};

export const MOVED: BilingualText = {
  de: "Eine veröffentlichte Veranstaltung ordnet nur die Moderation eines Leuchtturms ihm zu oder nimmt sie heraus.",
  en: "Only moderators put a published event into their lighthouse or take it out.",
};

export const CANCELLED: BilingualText = {
  de: "Die Veranstaltung ist schon abgesagt.",
  en: "The event is cancelled already.",
};

export const NOT_YET: BilingualText = {
  de: "Ergebnisse gibt es erst, wenn die Veranstaltung begonnen hat.",
  en: "There are no results before the event has started.",
};

export const FOREIGN_ORGANISER: BilingualText = {
  de: "Als Veranstalter nur eigene Akteure nennen; weitere trägt die Moderation oder das Netzwerkmanagement ein.",
  en: "Name only your own actors as organisers; moderators or the network's management add others.",
};
