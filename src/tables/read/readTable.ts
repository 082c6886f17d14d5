import { refusal } from "../../graphql/userError";
import { fold } from "../../text/fold";
import type { Column } from "../columns/column.type";
import type { Cell, Sheet } from "./cell.type";
import { MAXIMUM_CELL_LENGTH, MAXIMUM_COLUMNS, MAXIMUM_FILE_BYTES, MAXIMUM_ROWS, tooLarge } from "./limits";
import { readCsv } from "./readCsv";
import { readXlsx } from "./readXlsx";

/** A row of a table that is not empty. */
export interface SheetRow {
  /** As the program counts that people see it in: from 1, the header included. */
  readonly number: number;
  readonly cells: ReadonlyMap<Column, Exclude<Cell, null>>;
}

/** A table whose columns are known. */
export interface Table {
  readonly columns: readonly Column[];
  /** Headings that stand for no column; what is below them is left out. */
  readonly unknownColumns: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** How far down a heading may stand: offices put titles above it. */
const HEADER_ROWS = 20;

/**
 * Reads a table of an XLSX or CSV file. Of several sheets, and of several ways to read CSV, it is the one with most known
 * headings.
 *
 * @throws Refusal for what cannot be read, is too large or has no heading of the wanted columns
 */
export async function readTable(file: Buffer, columns: readonly Column[]): Promise<Table> {
  if (file.length > MAXIMUM_FILE_BYTES) throw tooLarge();
  const isArchive = file.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const sheets = isArchive ? await readXlsx(file) : readCsv(file);
  const found = sheets
    .map((sheet) => ({ sheet, header: headerOf(sheet, columns) }))
    .sort((one, other) => other.header.columns.size - one.header.columns.size)[0];
  if (!found || found.header.columns.size === 0) throw noHeader(columns);
  return tableOf(found.sheet, found.header);
}

interface Header {
  index: number;
  columns: Map<number, Column>;
}

function headerOf(sheet: Sheet, columns: readonly Column[]): Header {
  const byName = new Map(columns.flatMap((column) => column.names.map((name) => [fold(name), column])));
  const headers = sheet.slice(0, HEADER_ROWS).map((row, index) => {
    const known = new Map<number, Column>();
    row.forEach((cell, at) => {
      const column = typeof cell === "string" ? byName.get(fold(cell)) : undefined;
      if (column && ![...known.values()].includes(column)) known.set(at, column);
    });
    return { index, columns: known };
  });
  return headers.sort((one, other) => other.columns.size - one.columns.size)[0] ?? EMPTY;
}

const EMPTY: Header = { index: 0, columns: new Map() };

function tableOf(sheet: Sheet, { index, columns }: Header): Table {
  const heading = sheet[index]!;
  const rows = sheet.flatMap((row, at) => {
    if (row.length > MAXIMUM_COLUMNS && row.slice(MAXIMUM_COLUMNS).some((cell) => !isEmpty(cell)))
      throw tooLarge();
    if (at <= index) return [];
    const cells = new Map<Column, Exclude<Cell, null>>();
    for (const [place, column] of columns) {
      const cell = row[place] ?? null;
      if (cell === null || isEmpty(cell)) continue;
      if (typeof cell === "string" && cell.length > MAXIMUM_CELL_LENGTH) throw tooLarge();
      cells.set(column, cell);
    }
    return cells.size === 0 ? [] : [{ number: at + 1, cells }];
  });
  if (rows.length > MAXIMUM_ROWS) throw tooLarge();
  return {
    columns: [...columns.values()],
    unknownColumns: heading.flatMap((cell, at) =>
      isEmpty(cell) || columns.has(at) ? [] : [String(cell).trim()],
    ),
    rows,
  };
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function noHeader(columns: readonly Column[]) {
  const required = columns.slice(0, 8);
  return refusal("INVALID", "input.contentBase64", {
    de: `In den ersten ${HEADER_ROWS} Zeilen steht keine bekannte Überschrift. Erwartet werden etwa: ${required.map(({ names }) => names[0]).join(", ")}.`,
    en: `None of the first ${HEADER_ROWS} rows has a known heading. Expected are for instance: ${required.map(({ names }) => names[1] ?? names[0]).join(", ")}.`,
  });
}
