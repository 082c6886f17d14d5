import { parse } from "csv-parse/sync";
import type { Sheet } from "./cell.type";
import { unreadable } from "./limits";

const DELIMITERS = [";", ",", "\t"];

/**
 * What the text of a CSV file says by each delimiter that offices use; who knows the columns can tell which one it is.
 *
 * @param file UTF-8 with or without a mark, or what German Excel saves: Windows-1252
 * @throws Refusal for what is no text
 */
export function readCsv(file: Buffer): Sheet[] {
  const text = decode(file);
  if (text.includes("\0")) throw unreadable();
  const sheets = DELIMITERS.flatMap((delimiter) => {
    try {
      const rows: string[][] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
      return [rows];
    } catch {
      // Quotes that are none by this delimiter.
      return [];
    }
  });
  if (sheets.length === 0) throw unreadable();
  return sheets;
}

function decode(file: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}
