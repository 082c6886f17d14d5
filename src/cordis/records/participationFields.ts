import type { CsvRecord } from "../csv/csvRecord";
import type { CordisFormat } from "../report.type";
import { participationRole } from "./participationRole";

/** One row of who took part in what. */
export interface ParticipationFields {
  readonly projectId: string;
  readonly organisationId: string;
  readonly role: string | null;
  readonly contribution: number | null;
  readonly hasEnded: boolean | null;
}

/** Column names of the two references, by format. */
export const PARTICIPATION_COLUMNS = {
  repository: { project: "projectId", organisation: "orgId" },
  download: { project: "projectID", organisation: "organisationID" },
} as const;

/** Reads a participation; null when a value is malformed (the record's problems say which). */
export function participationFields(record: CsvRecord, format: CordisFormat): ParticipationFields | null {
  const columns = PARTICIPATION_COLUMNS[format];
  const projectId = record.id(columns.project);
  const organisationId = record.id(columns.organisation);
  const role = record.text("role");
  const contribution = record.amount("ecContribution");
  const hasEnded = format === "download" ? record.flag("endOfParticipation") : null;
  if (projectId === null || organisationId === null || record.problems.length > 0) return null;
  return {
    projectId,
    organisationId,
    role: role === null ? null : participationRole(role),
    contribution,
    hasEnded,
  };
}
