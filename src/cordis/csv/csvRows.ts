import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";

/** One row of a file: the line it starts on (header = 1) and its cells, untrimmed. */
export interface CsvCells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The file cannot be read on from `line`: every later row is unknown. `columnIndex` is the cell where it broke. */
export class BrokenCsvError extends Error {
  constructor(
    readonly line: number,
    readonly columnIndex: number | null,
    message: string,
  ) {
    super(message);
    this.name = "BrokenCsvError";
  }
}

/** Far above the longest real row (objectives have a few thousand characters); stops an open quote from eating the memory. */
const LONGEST_ROW = 2_000_000;

/**
 * Streams the rows of a CSV file in UTF-8, with or without byte order mark, with LF or CRLF. Blank lines are skipped.
 *
 * @param onBytes told the bytes read so far, once per chunk.
 * @throws BrokenCsvError when quoting is broken.
 */
export async function* csvRows(
  path: string,
  delimiter: string,
  onBytes?: (bytesRead: number) => void,
): AsyncGenerator<CsvCells> {
  const input = createReadStream(path, { highWaterMark: 256 * 1024 });
  let line = 1;
  const rows: CsvCells[] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n"],
    max_record_size: LONGEST_ROW,
    // Rows are kept here, because an error throws away those that the stream has parsed and not handed out yet.
    on_record: (cells: string[]) => {
      if (cells.length > 1 || cells[0] !== "") rows.push({ line, cells });
      // The parser counts CRLF inside quotes twice, so lines are counted here.
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      return cells;
    },
  });
  if (onBytes) input.on("data", () => onBytes(input.bytesRead));
  input.on("error", (error) => parser.destroy(error));
  input.pipe(parser);
  let failure: Error | null = null;
  try {
    try {
      for await (const _ of parser) yield* rows.splice(0);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
    yield* rows.splice(0);
  } finally {
    input.destroy();
    parser.destroy();
  }
  if (failure !== null) throw failure instanceof CsvError ? brokenCsv(failure, line) : failure;
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

function brokenCsv(error: CsvError, line: number): BrokenCsvError {
  const columnIndex = typeof error.column === "number" ? error.column : null;
  return new BrokenCsvError(line, columnIndex, REASONS[error.code] ?? `unreadable (${error.code})`);
}

const REASONS: Partial<Record<CsvError["code"], string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and never closed",
  CSV_INVALID_CLOSING_QUOTE: "text follows a closing quote",
  INVALID_OPENING_QUOTE: "a quote stands inside an unquoted value",
  CSV_MAX_RECORD_SIZE: `the row is longer than ${LONGEST_ROW} characters, so a quote is probably never closed`,
};
