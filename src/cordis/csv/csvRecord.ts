import { createHash } from "node:crypto";
import type { CordisIssue } from "../report.type";

/** One row under its header. Reading a value that is malformed notes a problem and yields null. */
export class CsvRecord {
  /** Complaints about this row's values, in the order they were read. */
  readonly problems: CordisIssue[] = [];

  constructor(
    readonly file: string,
    readonly line: number,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
  ) {}

  /** The cell with white space joined and trimmed; null when empty or when the file has no such column. */
  text(column: string): string | null {
    const at = this.columns.get(column);
    const value = at === undefined ? "" : (this.cells[at] ?? "");
    return value.replace(/\s+/gu, " ").trim() || null;
  }

  /** An id: letters, digits, dots, hyphens, underscores, because keys are made of it. Required. */
  id(column: string): string | null {
    const value = this.text(column);
    if (value === null) return this.problem(column, "empty, expected an id");
    if (/^[\w.-]+$/u.test(value)) return value;
    return this.problem(
      column,
      `"${shorten(value)}" is no id: expected letters, digits, dots, hyphens, underscores`,
    );
  }

  /** A day; a time after it is ignored. */
  day(column: string): string | null {
    const value = this.text(column);
    if (value === null) return null;
    const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/u.exec(value)?.[1];
    if (day && isCalendarDay(day)) return day;
    return this.problem(column, `"${shorten(value)}" is no date: expected YYYY-MM-DD`);
  }

  /** An amount in EUR, decimal point or decimal comma, not negative. */
  amount(column: string): number | null {
    const value = this.text(column);
    if (value === null) return null;
    if (/^\d+(?:[.,]\d+)?(?:[eE]\+?\d{1,2})?$/u.test(value)) return Number(value.replace(",", "."));
    return this.problem(
      column,
      `"${shorten(value)}" is no amount: expected digits with at most one decimal point or comma`,
    );
  }

  /** 0/1 or false/true. */
  flag(column: string): boolean | null {
    const value = this.text(column)?.toLowerCase();
    if (value === undefined) return null;
    if (value === "1" || value === "true") return true;
    if (value === "0" || value === "false") return false;
    return this.problem(column, `"${shorten(value)}" is no flag: expected 0, 1, false, true or nothing`);
  }

  /** `(latitude,longitude)` in degrees, with or without parentheses. */
  coordinates(column: string): { latitude: number; longitude: number } | null {
    const value = this.text(column);
    if (value === null) return null;
    const match = /^\(?\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*\)?$/u.exec(value);
    const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
    return this.problem(column, `"${shorten(value)}" is no place: expected (latitude,longitude) in degrees`);
  }

  /** Notes a problem; returns null so that it can be returned. */
  problem(column: string | null, reason: string): null {
    this.problems.push({ file: this.file, line: this.line, column, reason });
    return null;
  }

  /** 48 bits over the named columns, or over all cells: equal content, equal number. */
  fingerprint(columns?: readonly string[]): number {
    const values = columns
      ? columns.map((column) => this.text(column) ?? "")
      : this.cells.map((cell) => cell.trim());
    return createHash("sha1").update(values.join("\u001f")).digest().readUIntBE(0, 6);
  }
}

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
