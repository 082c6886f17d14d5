/** The tables of both formats; `participations` of CORDIS' own format are rows of organization.csv. */
export type CordisTable =
  "organisations" | "projects" | "participations" | "euroSciVoc" | "topics" | "legalBasis";

/** `repository`: the project's own three files. `download`: CORDIS' own five. */
export type CordisFormat = "repository" | "download";

/** A reason to reject: what was found, and what is expected instead. */
export interface CordisIssue {
  readonly file: string;
  /** First line of the row, header = 1; null when the complaint is about the file as a whole. */
  readonly line: number | null;
  /** Column name as in the header; null when the complaint is about the row as a whole. */
  readonly column: string | null;
  readonly reason: string;
}

/** Everything that is worth a word and still valid. */
export type CordisWarningCode =
  | "IGNORED_FILE"
  | "IGNORED_COLUMN"
  | "UNKNOWN_ROLE"
  | "UNKNOWN_ACTIVITY_TYPE"
  | "SEVERAL_COORDINATORS"
  | "JOINED_ROLES"
  | "REPEATED_ROLE"
  | "ENDED_PARTICIPATION"
  | "VARYING_ATTRIBUTES"
  | "PLACEMENT_DISAGREES"
  | "UNUSABLE_WEBSITE"
  | "UNUSABLE_POSTAL_CODE"
  | "LEFT_OUT_WITH_REFERENCE";

/** One kind of warning: how often it came up, and the first few places. */
export interface CordisWarning {
  readonly code: CordisWarningCode;
  readonly count: number;
  readonly examples: readonly CordisIssue[];
}

/** Rows of one table. read = accepted + duplicates + rejected; blank lines are no rows. */
export interface CordisTableCounts {
  read: number;
  accepted: number;
  /** Exact repetitions of an earlier row; in CORDIS' own format also further rows of an organisation already seen. */
  duplicates: number;
  rejected: number;
}

/** How many accepted records lack a value that the service can live without. */
export interface CordisMissing {
  organisationNames: number;
  organisationCountries: number;
  projectTitles: number;
  projectDates: number;
  projectTopics: number;
  participationRoles: number;
}

/** What a full check of a directory found. */
export interface CordisReport {
  readonly directory: string;
  /** null when no file was recognised. */
  readonly format: CordisFormat | null;
  readonly tables: Readonly<Partial<Record<CordisTable, CordisTableCounts>>>;
  /** Distinct (project, organisation) pairs. */
  readonly participationPairs: number;
  /** The first 100, in the order found. */
  readonly issues: readonly CordisIssue[];
  readonly issueCount: number;
  /** True when a file as a whole cannot be used: then leaving rows out does not help. */
  readonly isUnreadable: boolean;
  readonly warnings: readonly CordisWarning[];
  readonly missing: Readonly<CordisMissing>;
}

/** How far a file has been read. */
export interface CordisProgress {
  readonly file: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
}
