import type { BilingualText } from "../../graphql/userError";
import type { RowProblem } from "./plan.type";

const KEY: BilingualText = { de: "Schlüssel", en: "Key" };

/** What can be wrong with a row beside its cells. */
export const PROBLEMS = {
  noName: {
    column: { de: "Name", en: "Name" },
    text: { de: "Der Name fehlt.", en: "The name is missing." },
  },
  unknownKey: {
    column: KEY,
    text: {
      de: "Diesen Schlüssel hat niemand. Berichtigen Sie ihn, oder lassen Sie die Zelle leer.",
      en: "Nobody has this key. Correct it, or leave the cell empty.",
    },
  },
  retired: {
    column: null,
    text: {
      de: "Dieser Akteur ist nicht mehr im Netzwerk; eine Tabelle bringt ihn nicht zurück. Ist er wieder dabei, reaktivieren Sie ihn.",
      en: "This actor is no longer in the network, and no table brings it back. If it is part of it again, reactivate it.",
    },
  },
  noActor: {
    column: { de: "Akteur", en: "Actor" },
    text: {
      de: "Diesen Akteur gibt es nicht. Importieren Sie zuerst die Akteure, oder nennen Sie seinen Schlüssel.",
      en: "There is no such actor. Import the actors first, or name its key.",
    },
  },
  noRole: {
    column: { de: "Rolle", en: "Role" },
    text: {
      de: "Diese Rolle gibt es hier nicht: bei Projektgruppen Koordinator oder Mitglied, sonst höchstens 100 Zeichen ohne Schrägstrich.",
      en: "There is no such role here: coordinator or member in project groups, else at most 100 characters without a slash.",
    },
  },
  objected: {
    column: { de: "E-Mail", en: "E-mail" },
    text: {
      de: "Wer diese Adresse hat, möchte nicht mehr als Kontaktperson geführt werden. Löschen Sie die Zeile in Ihrer Tabelle; eingetragen wird die Person nur wieder einzeln, mit ihrer Einwilligung.",
      en: "Whoever has this address does not want to be listed as a contact person any more. Delete the row from your table; the person is added again only one by one, with their consent.",
    },
  },
  /** @param most how many one actor has at most */
  tooManyContacts: (most: number): RowProblem => ({
    column: null,
    text: {
      de: `Diese Einrichtung hätte mehr als ${most} Kontaktpersonen. Entfernen Sie zuerst eine.`,
      en: `This actor would have more than ${most} contact persons. Remove one first.`,
    },
  }),
  /** @param column what is needed */
  missing: (column: BilingualText): RowProblem => ({
    column,
    text: { de: "Das fehlt. Füllen Sie die Zelle aus.", en: "This is missing. Fill in the cell." },
  }),
  noOrganiser: {
    column: { de: "Veranstalter", en: "Organisers" },
    text: { de: "Mindestens einen Veranstalter angeben.", en: "Name at least one organiser." },
  },
  otherLighthouse: {
    column: { de: "Projektgruppe", en: "Project group" },
    text: {
      de: "Die Projektgruppe gehört zu einem anderen Leuchtturm. Berichtigen Sie eines, oder lassen Sie den Leuchtturm leer.",
      en: "The project group belongs to another lighthouse. Correct one of them, or leave the lighthouse empty.",
    },
  },
  noTitle: {
    column: { de: "Titel", en: "Title" },
    text: {
      de: "Akronym und Titel fehlen. Nennen Sie eines.",
      en: "Acronym and title are missing. Name one.",
    },
  },
  /** @param column what is too long */
  tooLong: (column: BilingualText, most: number): RowProblem => ({
    column,
    text: {
      de: `Das hat mehr als ${most} Zeichen. Kürzen Sie es.`,
      en: `This has more than ${most} characters. Shorten it.`,
    },
  }),
  /** @param column what is named */
  noTopic: (column: BilingualText, word: string): RowProblem => ({
    column,
    text: {
      de: `Das Thema „${word}“ gibt es im Thesaurus des Clusters nicht, oder mehrfach. Nennen Sie einen seiner Begriffe, oder den Schlüssel.`,
      en: `The cluster's thesaurus has no topic "${word}", or several. Name one of its concepts, or the key.`,
    },
  }),
  longName: {
    column: { de: "Name", en: "Name" },
    text: {
      de: "Der Name hat mehr als 200 Zeichen. Kürzen Sie ihn.",
      en: "The name has more than 200 characters. Shorten it.",
    },
  },
  tooFewSides: {
    column: { de: "Partner", en: "Partners" },
    text: {
      de: "Eine Partnerschaft hat 2 bis 11 verschiedene Akteure. Nennen Sie sie, durch Semikolon getrennt.",
      en: "A partnership has 2 to 11 different actors. Name them, parted by semicolons.",
    },
  },
  otherSides: {
    column: { de: "Partner", en: "Partners" },
    text: {
      de: "Die Partnerschaft mit diesem Schlüssel hat andere Akteure. Lassen Sie diese Zellen leer, oder berichtigen Sie den Schlüssel.",
      en: "The partnership with this key has other actors. Leave these cells empty, or correct the key.",
    },
  },
  mixedSides: {
    column: null,
    text: {
      de: "Erfundene Beispiele und wirkliche Akteure haben nichts miteinander zu tun. Nennen Sie nur eine Art.",
      en: "Invented examples and real actors have nothing to do with each other. Name one sort only.",
    },
  },
  noKind: {
    column: { de: "Art", en: "Kind" },
    text: { de: "Die Art fehlt. Nennen Sie sie.", en: "The kind is missing. Name it." },
  },
  reversed: {
    column: { de: "bis", en: "until" },
    text: { de: "Das Ende liegt vor dem Beginn.", en: "The end lies before the beginning." },
  },
  /** @param column what is named */
  noTarget: (column: BilingualText): RowProblem => ({
    column,
    text: {
      de: "Fehlt oder ist unter diesem Namen nicht eindeutig bekannt. Nennen Sie den Namen genau, oder den Schlüssel.",
      en: "Missing, or not known by this name as one alone. Give the exact name, or the key.",
    },
  }),
  /** @param column in which the actor is listed */
  noParty: (column: BilingualText, word: string): RowProblem => ({
    column,
    text: {
      de: `Den Akteur „${word}“ gibt es nicht. Importieren Sie ihn zuerst, oder nennen Sie seinen Schlüssel.`,
      en: `There is no actor "${word}". Import it first, or name its key.`,
    },
  }),
  /** @param column in which the actor is listed */
  retiredParty: (column: BilingualText, word: string): RowProblem => ({
    column,
    text: {
      de: `Der Akteur „${word}“ ist nicht mehr im Netzwerk; eine Tabelle bringt ihn nicht zurück. Nehmen Sie ihn heraus, oder reaktivieren Sie ihn.`,
      en: `The actor "${word}" is no longer in the network, and no table brings it back. Leave it out, or reactivate it.`,
    },
  }),
  /** @param keys of what the row may mean */
  severalTargets: (keys: readonly string[]): RowProblem => ({
    column: KEY,
    text: {
      de: `Die Zeile kann mehreres meinen. Nennen Sie einen dieser Schlüssel: ${keys.join(", ")}; oder, wo es die Spalte gibt, „ja“ in Neu.`,
      en: `The row may mean one of several. Name one of these keys: ${keys.join(", ")}; or, where there is that column, "yes" in New.`,
    },
  }),
  /** @param row number of the earlier row */
  twice: (row: number): RowProblem => ({
    column: null,
    text: {
      de: `Das steht schon in Zeile ${row}. Fassen Sie beide Zeilen zusammen.`,
      en: `Row ${row} says it already. Make one row of both.`,
    },
  }),
} as const;
