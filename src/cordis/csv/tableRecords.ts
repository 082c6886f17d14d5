import type { IssueList } from "../check/issueList";
import type { CordisProgress } from "../report.type";
import { CsvRecord } from "./csvRecord";
import { BrokenCsvError, csvRows } from "./csvRows";
import type { CordisFile } from "./recogniseFiles";

/** Told about every few thousand rows and at the end of a file. */
export type OnProgress = (progress: CordisProgress) => void;

const ROWS_PER_REPORT = 2_000;

/**
 * Streams a table's rows under its header. Complaints about the header, about rows with too many or too few columns (they
 * are not yielded) and about broken quoting go to `issues`; after broken quoting or without a usable header the stream ends.
 */
export async function* tableRecords(
  file: CordisFile,
  issues: IssueList,
  onProgress?: OnProgress,
): AsyncGenerator<CsvRecord | "rejected"> {
  const { name, size } = file;
  let columns: Map<string, number> | null = null;
  let header: readonly string[] = [];
  let rows = 0;
  let bytesRead = 0;
  const report = (): void => onProgress?.({ file: name, bytesRead, bytesTotal: size, rows });
  try {
    for await (const { line, cells } of csvRows(file.path, file.delimiter, (bytes) => (bytesRead = bytes))) {
      if (columns === null) {
        header = cells.map((cell) => cell.trim());
        columns = checkedHeader(file, line, header, issues);
        if (columns === null) return;
        continue;
      }
      rows += 1;
      if (rows % ROWS_PER_REPORT === 0) report();
      if (cells.length === header.length) {
        yield new CsvRecord(name, line, columns, cells);
      } else {
        const reason = `${cells.length} columns, expected ${header.length} as in the header`;
        issues.reject({ file: name, line, column: null, reason });
        yield "rejected";
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenCsvError)) throw error;
    const column = error.columnIndex === null ? null : (header[error.columnIndex] ?? null);
    const reason = `${error.message}: the file cannot be read on from here; expected a quote inside a value to be doubled`;
    issues.rejectFile(name, error.line, column, reason);
    return;
  }
  if (columns === null) {
    issues.rejectFile(name, 1, null, `empty, expected the columns ${file.layout.required.join(", ")}`);
  }
  report();
}

function checkedHeader(
  file: CordisFile,
  line: number,
  header: readonly string[],
  issues: IssueList,
): Map<string, number> | null {
  const { required, optional } = file.layout;
  const columns = new Map(header.map((column, at) => [column, at]));
  const before = issues.issueCount;
  for (const column of required.filter((each) => !columns.has(each))) {
    issues.rejectFile(file.name, line, column, `column missing from the header; found ${header.join(", ")}`);
  }
  header.forEach((column, at) => {
    if (columns.get(column) !== at && column !== "") {
      issues.rejectFile(file.name, line, column, "column stands twice in the header, expected once");
    } else if (![...required, ...optional].includes(column)) {
      issues.warn("IGNORED_COLUMN", { file: file.name, line, column, reason: "unknown column: ignored" });
    }
  });
  return issues.issueCount === before ? columns : null;
}
