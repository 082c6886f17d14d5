import type { CordisFormat, CordisTable } from "../report.type";

/** How one table is written in one format. */
export interface CordisLayout {
  readonly format: CordisFormat;
  readonly table: CordisTable;
  /** The usual name; a file is recognised by its header, the name only settles ties. */
  readonly fileName: string;
  /** Columns the importer reads and cannot do without. */
  readonly required: readonly string[];
  /** Columns that are part of the format but may be missing. */
  readonly optional: readonly string[];
}

function layout(
  format: CordisFormat,
  table: CordisTable,
  fileName: string,
  required: string,
  optional = "",
): CordisLayout {
  const columns = (text: string): string[] => text.split(" ").filter((column) => column !== "");
  return { format, table, fileName, required: columns(required), optional: columns(optional) };
}

/** The repository's own three tables. */
export const REPOSITORY_LAYOUTS: readonly CordisLayout[] = [
  layout(
    "repository",
    "organisations",
    "organisations.csv",
    "id name shortName country city postCode nrw activityType sme url",
  ),
  layout(
    "repository",
    "projects",
    "projects.csv",
    "id layer acronym title startDate endDate programme legalBasis fundingScheme topicCode topicTitle " +
      "euroSciVocPaths totalCost health",
    "euroSciVoc",
  ),
  layout("repository", "participations", "participations.csv", "projectId orgId role ecContribution"),
];

/** The five tables of a CORDIS download that are read. Its `organization.csv` holds one row per participation. */
export const DOWNLOAD_LAYOUTS: readonly CordisLayout[] = [
  layout(
    "download",
    "participations",
    "organization.csv",
    "projectID organisationID name shortName SME activityType postCode city country organizationURL role ecContribution",
    "projectAcronym vatNumber street nutsCode geolocation contactForm contentUpdateDate rcn order " +
      "netEcContribution totalCost endOfParticipation active",
  ),
  layout(
    "download",
    "projects",
    "project.csv",
    "id acronym title startDate endDate totalCost legalBasis topics frameworkProgramme fundingScheme",
    "status ecMaxContribution ecSignatureDate masterCall subCall nature objective contentUpdateDate rcn grantDoi keywords",
  ),
  layout(
    "download",
    "euroSciVoc",
    "euroSciVoc.csv",
    "projectID euroSciVocPath",
    "euroSciVocCode euroSciVocTitle euroSciVocDescription",
  ),
  layout("download", "topics", "topics.csv", "projectID topic title"),
  layout("download", "legalBasis", "legalBasis.csv", "projectID legalBasis", "title uniqueProgrammePart"),
];
