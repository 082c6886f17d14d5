import { country, oneOf, someOf, text, texts, wholeNumber, yesNo } from "../read/values";
import type { Column } from "./column.type";
import { ACTOR_KIND_WORDS, PHASE_WORDS, STAGE_WORDS } from "./words";

/** By what any table names an actor; the name's own headings differ from table to table. */
export const ACTOR_REFERENCE: readonly Column[] = [
  { field: "key", names: ["Schlüssel", "Key", "ID", "Akteur-Schlüssel", "Actor key"], read: text },
  { field: "pic", names: ["PIC", "PIC", "PIC number", "PIC-Nummer"], read: text },
  { field: "rorId", names: ["ROR", "ROR", "ROR id", "ROR-ID"], read: text },
  { field: "website", names: ["Webseite", "Website", "Homepage", "Internet", "URL", "Web"], read: text },
  { field: "city", names: ["Ort", "City", "Stadt", "Sitz", "Town"], read: text },
  { field: "country", names: ["Land", "Country", "Staat"], read: country },
];

/** What a table of actors says of each. */
export const ACTOR_COLUMNS: readonly Column[] = [
  {
    field: "name",
    names: ["Name", "Name", "Akteur", "Actor", "Einrichtung", "Institution", "Organisation", "Organization"],
    read: text,
  },
  ...ACTOR_REFERENCE,
  { field: "postalCode", names: ["PLZ", "Postal code", "Postleitzahl", "ZIP", "Postcode"], read: text },
  { field: "address", names: ["Straße", "Street", "Adresse", "Address", "Anschrift"], read: text },
  { field: "kind", names: ["Art", "Kind", "Typ", "Type", "Kategorie"], read: oneOf(ACTOR_KIND_WORDS) },
  { field: "legalName", names: ["Rechtlicher Name", "Legal name", "Firmierung"], read: text },
  { field: "shortName", names: ["Kurzname", "Short name", "Abkürzung", "Akronym", "Acronym"], read: text },
  { field: "aliases", names: ["Weitere Namen", "Other names", "Aliasse", "Aliases"], read: texts },
  { field: "isSme", names: ["KMU", "SME"], read: yesNo },
  {
    field: "foundedYear",
    names: ["Gründungsjahr", "Founded", "Gegründet", "Year founded"],
    read: wholeNumber,
  },
  {
    field: "descriptionDe",
    names: ["Beschreibung", "Description (German)", "Beschreibung (deutsch)", "Beschreibung DE"],
    read: text,
  },
  {
    field: "descriptionEn",
    names: ["Beschreibung (englisch)", "Description", "Description (English)", "Description EN"],
    read: text,
  },
  {
    field: "valueChainStages",
    names: ["Wertschöpfungsstufen", "Value chain stages", "Wertschöpfung", "Value chain"],
    read: someOf(STAGE_WORDS),
  },
  {
    field: "lifeCoursePhases",
    names: ["Lebensphasen", "Life course phases", "Lebensphase"],
    read: someOf(PHASE_WORDS),
  },
  { field: "isLookingForPartners", names: ["Sucht Partner", "Looking for partners"], read: yesNo },
  { field: "isNew", names: ["Neu", "New"], read: yesNo },
];
