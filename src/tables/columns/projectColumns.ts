import { day, euros, oneOf, text, texts, yesNo } from "../read/values";
import type { Column } from "./column.type";
import { FUNDING_LEVEL_WORDS } from "./words";

/** The cells that list who takes part in a project: the coordinators, the others. */
export const PARTICIPANTS = ["coordinators", "participants"] as const;

/** What a table of projects says of each. */
export const PROJECT_COLUMNS: readonly Column[] = [
  { field: "acronym", names: ["Akronym", "Acronym", "Kurztitel", "Kurzname", "Short title"], read: text },
  {
    field: "title",
    names: ["Titel", "Title", "Projekttitel", "Project title", "Projekt", "Project", "Vorhaben", "Name"],
    read: text,
  },
  {
    field: "fundingReference",
    names: [
      "Förderkennzeichen",
      "Funding reference",
      "FKZ",
      "Grant agreement",
      "Grant number",
      "Aktenzeichen",
    ],
    read: text,
  },
  {
    field: "fundingLevel",
    names: ["Art der Förderung", "Funding level", "Förderebene", "Funding kind", "Mittelherkunft"],
    read: oneOf(FUNDING_LEVEL_WORDS),
  },
  { field: "funder", names: ["Fördergeber", "Funder", "Mittelgeber", "Zuwendungsgeber"], read: text },
  { field: "programme", names: ["Programm", "Programme", "Förderprogramm", "Funding programme"], read: text },
  { field: "fundingScheme", names: ["Förderlinie", "Funding scheme", "Maßnahme"], read: text },
  {
    field: "startDate",
    names: ["Beginn", "Start", "von", "from", "seit", "since", "Laufzeit von"],
    read: day,
  },
  { field: "endDate", names: ["Ende", "End", "bis", "until", "to", "Laufzeit bis"], read: day },
  {
    field: "totalCost",
    names: ["Gesamtkosten", "Total cost", "Kosten", "Projektvolumen", "Costs"],
    read: euros,
  },
  {
    field: "coordinators",
    names: ["Koordinator", "Coordinator", "Koordinatorin", "Koordination", "Verbundkoordinator"],
    read: texts,
  },
  {
    field: "participants",
    names: [
      "Partner",
      "Participants",
      "Projektpartner",
      "Partners",
      "Teilnehmer",
      "Beteiligte",
      "Verbundpartner",
    ],
    read: texts,
  },
  { field: "lighthouse", names: ["Leuchtturm", "Lighthouse", "Leuchtturmprojekt"], read: text },
  { field: "projectGroup", names: ["Projektgruppe", "Project group", "Gruppe", "Group", "AG"], read: text },
  { field: "topics", names: ["Themen", "Topics", "Thema", "Topic", "Schlagwörter", "Keywords"], read: texts },
  { field: "key", names: ["Schlüssel", "Key", "ID"], read: text },
  { field: "isNew", names: ["Neu", "New"], read: yesNo },
];
