import { clock, country, day, oneOf, text, texts, wholeNumber, yesNo } from "../read/values";
import type { Column } from "./column.type";
import { EVENT_KIND_WORDS, EVENT_STATUS_WORDS, VISIBILITY_WORDS } from "./words";

/** What a table of events says of each. */
export const EVENT_COLUMNS: readonly Column[] = [
  {
    field: "date",
    names: ["Datum", "Date", "Beginn", "Start", "von", "from", "Tag", "Startdatum"],
    read: day,
  },
  { field: "startTime", names: ["Uhrzeit", "Time", "Beginn (Uhrzeit)", "Start time", "Zeit"], read: clock },
  { field: "endDate", names: ["Enddatum", "End date", "Ende", "End", "bis", "until", "to"], read: day },
  { field: "endTime", names: ["Ende (Uhrzeit)", "End time", "Uhrzeit Ende", "Endzeit"], read: clock },
  {
    field: "titleDe",
    names: ["Titel", "Title (German)", "Titel (deutsch)", "Titel DE", "Veranstaltung", "Name"],
    read: text,
  },
  {
    field: "titleEn",
    names: ["Titel (englisch)", "Title", "Title (English)", "Titel EN", "Event"],
    read: text,
  },
  { field: "kind", names: ["Art", "Kind", "Typ", "Type", "Format"], read: oneOf(EVENT_KIND_WORDS) },
  {
    field: "organisers",
    names: ["Veranstalter", "Organisers", "Organiser", "Organizer", "Organizers"],
    read: texts,
  },
  { field: "placeName", names: ["Veranstaltungsort", "Venue", "Location", "Haus", "Raum"], read: text },
  { field: "street", names: ["Straße", "Street", "Adresse", "Address"], read: text },
  { field: "postalCode", names: ["PLZ", "Postal code", "Postleitzahl"], read: text },
  { field: "city", names: ["Ort", "City", "Stadt"], read: text },
  { field: "country", names: ["Land", "Country"], read: country },
  { field: "isVirtual", names: ["Online", "Online", "Virtuell", "Virtual"], read: yesNo },
  { field: "lighthouse", names: ["Leuchtturm", "Lighthouse", "Leuchtturmprojekt"], read: text },
  { field: "projectGroup", names: ["Projektgruppe", "Project group", "Gruppe", "Group", "AG"], read: text },
  { field: "topics", names: ["Themen", "Topics", "Thema", "Topic", "Schlagwörter", "Keywords"], read: texts },
  {
    field: "visibility",
    names: ["Sichtbarkeit", "Visibility", "Sichtbar für"],
    read: oneOf(VISIBILITY_WORDS),
  },
  { field: "status", names: ["Status", "Status", "Stand"], read: oneOf(EVENT_STATUS_WORDS) },
  {
    field: "descriptionDe",
    names: ["Beschreibung", "Description (German)", "Beschreibung (deutsch)", "Beschreibung DE"],
    read: text,
  },
  {
    field: "descriptionEn",
    names: ["Beschreibung (englisch)", "Description", "Description (English)", "Beschreibung EN"],
    read: text,
  },
  { field: "website", names: ["Webseite", "Website", "Link", "URL", "Homepage"], read: text },
  { field: "capacity", names: ["Plätze", "Capacity", "Teilnehmerzahl", "Places"], read: wholeNumber },
  { field: "key", names: ["Schlüssel", "Key", "ID"], read: text },
];
