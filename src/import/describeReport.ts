import type { CordisReport } from "../cordis/report.type";
import type { ImportedSort, ImportReport } from "./importReport";

const COLUMNS = [
  "read",
  "created",
  "updated",
  "unchanged",
  "joined",
  "removed",
  "rejected",
  "retired",
] as const;
const SORTS: readonly ImportedSort[] = ["organisations", "projects", "participations"];
const FIRST_WIDTH = 16;
const WIDTH = 11;

/** An import's counts as the lines of a table, and what the check remarked. */
export function describeImport(report: ImportReport): string[] {
  const head = "".padEnd(FIRST_WIDTH) + COLUMNS.map((column) => column.padStart(WIDTH)).join("");
  const rows = SORTS.map((sort) => {
    const figures = COLUMNS.map((column) => String(report.counts[sort][column]).padStart(WIDTH));
    return sort.padEnd(FIRST_WIDTH) + figures.join("");
  });
  const end = report.isChanged ? "" : "Nothing has changed.";
  return [head, ...rows, ...describeWarnings(report.check), end].filter((line) => line !== "");
}

/** The reasons to reject, one a line: file, line, column, reason. */
export function describeIssues({ issues, issueCount }: CordisReport): string[] {
  const lines = issues.map(({ file, line, column, reason }) => {
    const place = [file, line, column].filter((part) => part !== null).join(":");
    return `${place}: ${reason}`;
  });
  return issueCount > issues.length ? [...lines, `… and ${issueCount - issues.length} more`] : lines;
}

function describeWarnings({ warnings }: CordisReport): string[] {
  return warnings.map(({ code, count, examples }) => {
    const [first] = examples;
    const name = code.toLowerCase().replaceAll("_", " ");
    return `note: ${name}, ${count}×${first ? `, e.g. ${first.file}:${first.line ?? ""} ${first.reason}` : ""}`;
  });
}
