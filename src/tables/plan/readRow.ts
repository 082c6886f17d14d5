import type { BilingualText } from "../../graphql/userError";
import { decodeAnyId } from "../../graphql/nodeId";
import type { Column } from "../columns/column.type";
import type { SheetRow } from "../read/readTable";
import type { RowProblem } from "./plan.type";

/** What a row says by field, and what is wrong in it. */
export interface ReadRow {
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowProblem[];
}

/** Reads the cells of a row. */
export function readRow({ number, cells }: SheetRow): ReadRow {
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const [column, cell] of cells) {
    const reading = column.read(cell);
    if ("value" in reading) values[column.field] = reading.value;
    else problems.push({ column: heading(column), text: reading.problem });
  }
  return { number, values, problems };
}

/** The usual heading of a column. */
export function heading({ names: [de, en] }: Column): BilingualText {
  return { de, en };
}

/** The usual heading of a field's column. */
export function headingOf(columns: readonly Column[], field: string): BilingualText {
  return heading(columns.find((column) => column.field === field)!);
}

/** A text of a row; null where it says none. */
export function textOf({ values }: ReadRow, field: string): string | null {
  const value = values[field];
  return typeof value === "string" && value !== "" ? value : null;
}

/** The key that a row gives itself, or the key in the id of that type; null where it gives none. @param type as in the API */
export function keyOf(row: ReadRow, type: string): string | null {
  const given = textOf(row, "key");
  const decoded = given === null ? null : decodeAnyId(given);
  return decoded?.type === type ? decoded.key : given;
}
