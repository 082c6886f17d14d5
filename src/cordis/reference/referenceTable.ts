import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const DIRECTORY = join(__dirname, "..", "..", "..", "seed", "reference");

/**
 * Reads a reviewable table `seed/reference/<name>.csv`: comma separated, one header line.
 *
 * @param columns the header the table must have, in this order: a typing error in a header would otherwise read as empty cells.
 * @throws when the file is missing or has another header.
 */
export function referenceTable<Column extends string>(
  name: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const rows: string[][] = parse(readFileSync(join(DIRECTORY, `${name}.csv`)), { skip_empty_lines: true });
  const [header, ...body] = rows;
  if (header?.join() !== columns.join()) {
    throw new Error(
      `seed/reference/${name}.csv has the columns ${header?.join()}; expected ${columns.join()}.`,
    );
  }
  return body.map(
    (cells) =>
      Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as Record<Column, string>,
  );
}
