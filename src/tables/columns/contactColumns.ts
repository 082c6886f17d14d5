import { oneOf, text } from "../read/values";
import { ACTOR_REFERENCE } from "./actorColumns";
import type { Column } from "./column.type";
import { LANGUAGE_WORDS } from "./words";

/** What a table of contact persons says of each. */
export const CONTACT_COLUMNS: readonly Column[] = [
  {
    field: "name",
    names: [
      "Akteur",
      "Actor",
      "Einrichtung",
      "Institution",
      "Organisation",
      "Organization",
      "Firma",
      "Company",
    ],
    read: text,
  },
  {
    field: "person",
    names: [
      "Kontaktperson",
      "Contact person",
      "Ansprechpartner",
      "Ansprechpartnerin",
      "Ansprechperson",
      "Name",
    ],
    read: text,
  },
  { field: "firstName", names: ["Vorname", "First name", "Vornamen"], read: text },
  { field: "lastName", names: ["Nachname", "Last name", "Familienname", "Surname"], read: text },
  { field: "email", names: ["E-Mail", "E-mail", "Mail", "E-Mail-Adresse", "Email address"], read: text },
  { field: "phone", names: ["Telefon", "Phone", "Tel.", "Telefonnummer", "Telephone"], read: text },
  { field: "role", names: ["Funktion", "Role", "Rolle", "Position"], read: text },
  { field: "language", names: ["Sprache", "Language"], read: oneOf(LANGUAGE_WORDS) },
  ...ACTOR_REFERENCE,
];
