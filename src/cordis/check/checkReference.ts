import type { CsvRecord } from "../csv/csvRecord";
import type { CheckState } from "./checkState";

/**
 * Resolves a reference to the ordinal of an accepted row. `left out`: the row it names was itself rejected, so this one goes with it,
 * without a complaint of its own. null: unknown, and the record has a problem more. When the table referred to could not be read
 * to its end, nobody can tell, so nothing is said.
 */
export function checkReference(
  state: CheckState,
  record: CsvRecord,
  column: string,
  table: "projects" | "organisations",
  id: string,
): number | "left out" | null {
  const ordinal = state[table].ordinalOf(id);
  if (ordinal !== undefined) return ordinal;
  const target = state.file(table)?.name ?? `the ${table}`;
  if (state[table].isRejected(id)) {
    const reason = `${table === "projects" ? "project" : "organisation"} ${id} of ${target} is rejected, so this row goes with it`;
    state.issues.warn("LEFT_OUT_WITH_REFERENCE", { file: record.file, line: record.line, column, reason });
    return "left out";
  }
  if (state.issues.isUnreadable) return "left out";
  return record.problem(column, `${id} is unknown: expected an id that stands in ${target}`);
}
