import { RowOutcome } from "./table.enums";
import type { TablePreview } from "./table.type";

/** A preview for reading in a terminal: each row that is not unchanged, what changes, what is wrong; then the sums. */
export function describePreview({ rows, counts, unknownColumns }: TablePreview): string[] {
  const lines = rows
    .filter(({ outcome, keptFields }) => outcome !== RowOutcome.UNCHANGED || keptFields.length > 0)
    .flatMap((row) => [
      `row ${String(row.number).padStart(5)}  ${row.outcome.padEnd(9)}  ${row.actorKey ?? ""}  ${row.name ?? ""}`.trimEnd(),
      ...row.changes.map(({ field, before, after }) => `    ${field}: ${before ?? "–"} → ${after ?? "–"}`),
      ...row.keptFields.map((field) => `    ${field}: stays, as people said it`),
      ...row.problems.map(({ column, text }) => `    ${column ? `${column.en}: ` : ""}${text.en}`),
      ...row.candidateKeys.map((key) => `    may be ${key}`),
    ]);
  const sums = counts.map(({ outcome, count }) => `${outcome} ${count}`).join(", ");
  const unknown = unknownColumns.length === 0 ? [] : [`Left out, unknown: ${unknownColumns.join(", ")}`];
  return [...lines, ...unknown, ...(sums === "" ? [] : [`${sums}.`])];
}
