import type { CsvRecord } from "../csv/csvRecord";
import type { CordisFile } from "../csv/recogniseFiles";
import type { OnProgress } from "../csv/tableRecords";
import type { CordisFormat, CordisMissing, CordisTable, CordisTableCounts } from "../report.type";
import { IdRegistry } from "./idRegistry";
import type { IssueList } from "./issueList";
import { ParticipationIndex } from "./participationIndex";
import { ProjectLists } from "./projectLists";
import { RejectedRows } from "./rejectedRows";

/** What the passes of one check share. */
export class CheckState {
  readonly projects = new IdRegistry();
  organisations = new IdRegistry();
  readonly participations = new ParticipationIndex();
  readonly euroSciVocPaths = new ProjectLists();
  readonly legalBases = new ProjectLists();
  /** Code and title joined by U+001F. */
  readonly topics = new ProjectLists();
  /** By project id, those of participations by pair. */
  readonly rejectedRows = {
    euroSciVoc: new RejectedRows(),
    topics: new RejectedRows(),
    legalBasis: new RejectedRows(),
    participations: new RejectedRows(),
  };
  readonly tables: Partial<Record<CordisTable, CordisTableCounts>> = {};
  participationPairs = 0;
  readonly missing: CordisMissing = {
    organisationNames: 0,
    organisationCountries: 0,
    projectTitles: 0,
    projectDates: 0,
    projectTopics: 0,
    participationRoles: 0,
  };

  constructor(
    readonly files: readonly CordisFile[],
    readonly format: CordisFormat,
    readonly issues: IssueList,
    readonly skipInvalid: boolean,
    readonly onProgress: OnProgress | undefined,
  ) {}

  /** The file of a table, when there is one. */
  file(table: CordisTable): CordisFile | undefined {
    return this.files.find((file) => file.layout.table === table);
  }

  /** The counts of a table, created at the first call. */
  counts(table: CordisTable): CordisTableCounts {
    const counts = this.tables[table] ?? { read: 0, accepted: 0, duplicates: 0, rejected: 0 };
    this.tables[table] = counts;
    return counts;
  }

  /** Rejects a record with all its problems. */
  rejectRecord(table: CordisTable, record: CsvRecord): void {
    this.counts(table).rejected += 1;
    for (const problem of record.problems) this.issues.reject(problem);
  }
}
