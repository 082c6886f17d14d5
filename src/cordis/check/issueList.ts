import type { CordisIssue, CordisWarning, CordisWarningCode } from "../report.type";

/** How many issues are listed; all are counted. */
export const LISTED_ISSUES = 100;
const LISTED_EXAMPLES = 5;

/** Collects complaints: the first ones in full, the rest as numbers, so that a hopeless file costs no memory. */
export class IssueList {
  readonly issues: CordisIssue[] = [];
  issueCount = 0;
  /** Whether a file as a whole is unusable. */
  isUnreadable = false;
  private readonly warnings = new Map<CordisWarningCode, { count: number; examples: CordisIssue[] }>();

  /** Adds a reason to reject one row. */
  reject(issue: CordisIssue): void {
    this.issueCount += 1;
    if (this.issues.length < LISTED_ISSUES) this.issues.push(issue);
  }

  /** Adds a reason to reject a file as a whole. */
  rejectFile(file: string, line: number | null, column: string | null, reason: string): void {
    this.isUnreadable = true;
    this.reject({ file, line, column, reason });
  }

  /** Adds something worth a word; only the first five of a code are kept in full. */
  warn(code: CordisWarningCode, issue: CordisIssue): void {
    const entry = this.warnings.get(code) ?? { count: 0, examples: [] };
    this.warnings.set(code, entry);
    entry.count += 1;
    if (entry.examples.length < LISTED_EXAMPLES) entry.examples.push(issue);
  }

  /** The warnings so far, by code. */
  listWarnings(): CordisWarning[] {
    return [...this.warnings]
      .map(([code, entry]) => ({ code, ...entry }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}
