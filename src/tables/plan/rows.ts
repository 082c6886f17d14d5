import { RowOutcome } from "../table.enums";
import type { PlannedRow, RowProblem } from "./plan.type";
import { type ReadRow, textOf } from "./readRow";

/** A row of which nothing can be made. */
export function invalidRow(row: ReadRow, problems: readonly RowProblem[]): PlannedRow {
  return { ...plainRow(row), outcome: RowOutcome.INVALID, problems: [...row.problems, ...problems] };
}

/** A row that may mean several actors. */
export function ambiguousRow(row: ReadRow, candidateKeys: readonly string[]): PlannedRow {
  return { ...plainRow(row), outcome: RowOutcome.AMBIGUOUS, candidateKeys };
}

/** A row that changes nothing so far. */
export function plainRow(row: ReadRow): PlannedRow {
  return {
    number: row.number,
    outcome: RowOutcome.UNCHANGED,
    actorKey: null,
    targetKey: null,
    name: textOf(row, "name"),
    changes: [],
    keptFields: [],
    problems: row.problems,
    candidateKeys: [],
  };
}
