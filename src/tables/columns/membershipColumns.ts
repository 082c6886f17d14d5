import { day, text } from "../read/values";
import { ACTOR_REFERENCE } from "./actorColumns";
import type { Column } from "./column.type";

/** What a table of memberships says of each. @param target the headings of what the actor is a member of */
export function membershipColumns(target: Column["names"]): Column[] {
  return [
    {
      field: "name",
      names: ["Akteur", "Actor", "Name", "Mitglied", "Member", "Einrichtung", "Institution", "Organisation"],
      read: text,
    },
    { field: "target", names: target, read: text },
    { field: "role", names: ["Rolle", "Role", "Funktion"], read: text },
    { field: "since", names: ["seit", "since", "von", "from", "Beginn", "Start", "Eintritt"], read: day },
    { field: "until", names: ["bis", "until", "to", "Ende", "End", "Austritt"], read: day },
    ...ACTOR_REFERENCE,
  ];
}
