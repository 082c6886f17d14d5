import { day, oneOf, text, texts, yesNo } from "../read/values";
import type { Column } from "./column.type";
import { PARTNERSHIP_KIND_WORDS } from "./words";

/** The cells that list the sides of a partnership. */
export const SIDES = ["actors", "partners"] as const;

/** What a table of partnerships says of each. */
export const PARTNERSHIP_COLUMNS: readonly Column[] = [
  {
    field: "actors",
    names: [
      "Akteur",
      "Actor",
      "Akteure",
      "Actors",
      "Einrichtung",
      "Institution",
      "Organisation",
      "Beteiligte",
    ],
    read: texts,
  },
  { field: "partners", names: ["Partner", "Partners", "Partnerin", "Partner(innen)"], read: texts },
  { field: "kind", names: ["Art", "Kind", "Typ", "Type"], read: oneOf(PARTNERSHIP_KIND_WORDS) },
  { field: "name", names: ["Name", "Name", "Bezeichnung", "Titel", "Title"], read: text },
  { field: "startDate", names: ["seit", "since", "von", "from", "Beginn", "Start"], read: day },
  { field: "endDate", names: ["bis", "until", "to", "Ende", "End"], read: day },
  { field: "isPrivate", names: ["Vertraulich", "Private", "Privat", "Nicht öffentlich"], read: yesNo },
  { field: "key", names: ["Schlüssel", "Key", "ID"], read: text },
];
