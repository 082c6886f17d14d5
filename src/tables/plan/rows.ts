import type { AuditedTransaction } from "../../audit/write.service";
import { present } from "../../collections/present";
import { RowOutcome } from "../table.enums";
import type { Plan, PlannedRow, RowNames, RowPlan, RowProblem } from "./plan.type";
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

/** Plans nothing for a row of which nothing can be made. */
export function invalid(row: ReadRow, problems: readonly RowProblem[]): RowPlan<never> {
  return { planned: invalidRow(row, problems), write: null };
}

/** Plans nothing for a row that may mean several actors. */
export function ambiguous(row: ReadRow, candidateKeys: readonly string[]): RowPlan<never> {
  return { planned: ambiguousRow(row, candidateKeys), write: null };
}

/** The outcome of a row that can be used. @param isNew whether it makes something */
export function outcomeOf(isNew: boolean, isChanged: boolean): RowOutcome {
  if (isNew) return RowOutcome.CREATE;
  return isChanged ? RowOutcome.UPDATE : RowOutcome.UNCHANGED;
}

/** What an import is to do with all rows. @param write does what they come to, in their order */
export function planOf<Write>(
  plans: readonly RowPlan<Write>[],
  write: (transaction: AuditedTransaction, writes: readonly Write[], names: RowNames) => Promise<void>,
): Plan {
  const writes = present(plans.map((plan) => plan.write));
  return {
    rows: plans.map(({ planned }) => planned),
    write: (transaction, names) => write(transaction, writes, names),
  };
}
