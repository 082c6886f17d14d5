import type { z } from "zod";
import { personSchema } from "../../contacts/contact.schema";
import { Refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { CONTACT_COLUMNS } from "../columns/contactColumns";
import { RowOutcome } from "../table.enums";
import type { PlannedRow, PlanOptions, RowPlan, RowProblem } from "./plan.type";
import { headingOf, type ReadRow, textOf } from "./readRow";
import { invalidRow, plainRow } from "./rows";
import { shown } from "./shownFields";

/** A contact person as a row names them. */
export type Person = z.output<typeof personSchema>;

/** A stored contact person. */
export interface StoredContact {
  actorKey: string;
  key: string;
  name: string;
  email: string;
  phone: string | null;
  role: string | null;
  language: string;
}

/** What is written of a row. */
export interface ContactWrite {
  row: number;
  actorKey: string;
  person: Person;
  /** What of a stored one is corrected; null for a new one. */
  correction: {
    key: string;
    fields: Partial<Pick<Person, "name" | "phone" | "role">> & { language?: Person["language"] };
  } | null;
}

const SAID = ["name", "phone", "role", "language"] as const;

/**
 * Plans one row. What is said of a contact person who is there was said by people, so that it stays, unless the caller wants
 * otherwise.
 *
 * @param person as the row names them; checked
 * @param stored the one with the same address at the same actor; null for a new one
 */
export function planContactRow(
  row: ReadRow,
  actorKey: string,
  person: Person,
  stored: StoredContact | null,
  { overwriteCurated }: PlanOptions,
): RowPlan<ContactWrite> {
  const base = { ...plainRow(row), actorKey, targetKey: stored?.key ?? null };
  if (stored === null) {
    const fields = ["name", "email", "phone", "role", "language"] as const;
    const changes = fields
      .map((field) => ({ field, before: null, after: shown(person[field]) }))
      .filter(({ after }) => after !== null);
    return {
      planned: { ...base, outcome: RowOutcome.CREATE, changes },
      write: { row: row.number, actorKey, person, correction: null },
    };
  }
  // An empty cell says nothing.
  const differing = SAID.filter((field) => shown(person[field]) !== null && person[field] !== stored[field]);
  if (differing.length === 0) return { planned: base, write: null };
  if (!overwriteCurated) return { planned: { ...base, keptFields: differing }, write: null };
  const changes = differing.map((field) => ({
    field,
    before: shown(stored[field]),
    after: shown(person[field]),
  }));
  const fields = Object.fromEntries(differing.map((field) => [field, person[field]]));
  return {
    planned: { ...base, outcome: RowOutcome.UPDATE, changes },
    write: { row: row.number, actorKey, person, correction: { key: stored.key, fields } },
  };
}

/** The contact person that a row names; or the row as one of which nothing can be made. */
export function personOf(row: ReadRow): Person | PlannedRow {
  const whole = [textOf(row, "firstName"), textOf(row, "lastName")].filter((part) => part !== null).join(" ");
  const given = {
    name: textOf(row, "person") ?? whole,
    email: textOf(row, "email") ?? "",
    phone: textOf(row, "phone"),
    role: textOf(row, "role"),
    language: row.values["language"] ?? null,
  };
  try {
    return validated(personSchema, given, "row");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problems = error.userErrors.map(({ path: [, field = ""], text }): RowProblem => ({
      column: headingOf(CONTACT_COLUMNS, field === "name" ? "person" : field),
      text,
    }));
    return invalidRow(row, problems);
  }
}
