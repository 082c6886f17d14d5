import { checkOrganisations } from "./check/checkOrganisations";
import { checkParticipations } from "./check/checkParticipations";
import { checkProjectExtras } from "./check/checkProjectExtras";
import { checkProjects } from "./check/checkProjects";
import { CheckState } from "./check/checkState";
import { IssueList } from "./check/issueList";
import { CheckedCordis } from "./checkedCordis";
import { recogniseFiles } from "./csv/recogniseFiles";
import type { OnProgress } from "./csv/tableRecords";

/** How to check. */
export interface CheckCordisOptions {
  /**
   * Leave out just the invalid rows, and the rows that refer to them, and count them as rejected. Of an id that stands twice with
   * different content the first row stays. A missing file, a bad header or broken quoting are no rows: they reject the whole directory
   * all the same, because after a broken quote nobody can say which rows there were.
   */
  readonly skipInvalid?: boolean;
  /** Told how far each file has been read. */
  readonly onProgress?: OnProgress;
}

/**
 * Checks a directory of CORDIS files, in the repository's own format or as downloaded from CORDIS, from end to end before anything is
 * made of it. Complaints do not throw: they are in the report, with file, line, column and reason.
 *
 * @throws when the directory cannot be read at all.
 */
export async function checkCordis(
  directory: string,
  options: CheckCordisOptions = {},
): Promise<CheckedCordis> {
  const issues = new IssueList();
  const files = await recogniseFiles(directory, issues);
  const format = files[0]?.layout.format ?? "repository";
  const state = new CheckState(files, format, issues, options.skipInvalid ?? false, options.onProgress);
  await checkProjects(state);
  await checkProjectExtras(state);
  await checkOrganisations(state);
  await checkParticipations(state);
  const report = {
    directory,
    format: files.length === 0 ? null : format,
    tables: state.tables,
    participationPairs: state.participationPairs,
    issues: issues.issues,
    issueCount: issues.issueCount,
    isUnreadable: issues.isUnreadable,
    warnings: issues.listWarnings(),
    missing: state.missing,
  };
  return new CheckedCordis(report, state);
}
