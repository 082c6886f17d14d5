import type { AuditedTransaction } from "../../audit/write.service";
import type { BilingualText } from "../../graphql/userError";
import type { Transaction } from "../../neo4j/database.type";
import type { SecretCode } from "../../secrets/secretCode";
import type { Column } from "../columns/column.type";
import type { Table } from "../read/readTable";
import type { RowOutcome } from "../table.enums";

/** What is wrong in a row. */
export interface RowProblem {
  /** Heading of the column in both languages; null when it is about the whole row. */
  readonly column: BilingualText | null;
  readonly text: BilingualText;
}

/** A field that a row changes, each value as text; null is unknown. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an import is to do with one row. */
export interface PlannedRow {
  readonly number: number;
  readonly outcome: RowOutcome;
  /** The actor that it is about; null when that is not known. */
  readonly actorKey: string | null;
  /** Key of the partnership, project, event or contact person; null for another kind, and where it is not known. */
  readonly targetKey: string | null;
  /** What it is about, in its own words. */
  readonly name: string | null;
  readonly changes: readonly FieldChange[];
  /** Fields that it would change, but that people or a higher source said. */
  readonly keptFields: readonly string[];
  readonly problems: readonly RowProblem[];
  /** Actors that it may mean. */
  readonly candidateKeys: readonly string[];
}

/** What a row comes to. */
export interface RowPlan<Write> {
  readonly planned: PlannedRow;
  /** What is written of it; null where nothing is. */
  readonly write: Write | null;
}

/** What the caller decides about an import. */
export interface PlanOptions {
  readonly overwriteCurated: boolean;
  /** Country of rows that name none, ISO 3166-1 alpha-2. */
  readonly defaultCountry: string | null;
  /** Whether what is read may not change until the transaction ends. */
  readonly isLocking: boolean;
}

/** Names that nobody can guess, the same for a row as often as they are asked for. */
export interface RowNames {
  /** @param row number of the row */
  of(row: number): { readonly uuid: string; readonly secret: SecretCode };
}

/** What an import is to do with a table. */
export interface Plan {
  readonly rows: readonly PlannedRow[];
  /** Does it; each changed row is recorded. @param names what is new and has no readable key is called */
  write(transaction: AuditedTransaction, names: RowNames): Promise<void>;
}

/** A kind of table: its columns and what is made of its rows. */
export interface Planner {
  readonly columns: readonly Column[];
  plan(reads: Transaction, table: Table, options: PlanOptions): Promise<Plan>;
}
