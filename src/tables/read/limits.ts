import { type Refusal, refusal } from "../../graphql/userError";

/** Most rows below the header. */
export const MAXIMUM_ROWS = 2_000;

/** Most columns of a sheet. */
export const MAXIMUM_COLUMNS = 100;

/** Most characters of a cell. */
export const MAXIMUM_CELL_LENGTH = 10_000;

/** Most bytes of everything in an XLSX file, unpacked. */
export const MAXIMUM_UNPACKED_BYTES = 50_000_000;

/** Most bytes of a file as it is. */
export const MAXIMUM_FILE_BYTES = 5_000_000;

/** The refusal of a file that is larger than a limit. */
export function tooLarge(): Refusal {
  return refusal("INVALID", "input.contentBase64", {
    de:
      `Die Datei ist zu groß: höchstens ${MAXIMUM_ROWS} Zeilen, ${MAXIMUM_COLUMNS} Spalten, ${MAXIMUM_CELL_LENGTH} Zeichen ` +
      `je Zelle, ${MAXIMUM_FILE_BYTES / 1e6} MB (entpackt ${MAXIMUM_UNPACKED_BYTES / 1e6} MB). Teilen Sie die Tabelle auf.`,
    en:
      `The file is too large: at most ${MAXIMUM_ROWS} rows, ${MAXIMUM_COLUMNS} columns, ${MAXIMUM_CELL_LENGTH} characters a ` +
      `cell, ${MAXIMUM_FILE_BYTES / 1e6} MB (unpacked ${MAXIMUM_UNPACKED_BYTES / 1e6} MB). Divide the table.`,
  });
}

/** The refusal of a file that is no table. */
export function unreadable(): Refusal {
  return refusal("INVALID", "input.contentBase64", {
    de: "Die Datei lässt sich nicht als Tabelle lesen. Speichern Sie sie als XLSX oder CSV, ohne Kennwort, und laden Sie sie neu.",
    en: "The file cannot be read as a table. Save it as XLSX or CSV, without a password, and send it again.",
  });
}
