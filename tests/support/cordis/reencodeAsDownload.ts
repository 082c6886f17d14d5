import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { csvText } from "./csvText";

type Row = Record<string, string>;

const FILES = ["organization.csv", "project.csv", "euroSciVoc.csv", "topics.csv", "legalBasis.csv"] as const;
const HEADERS: Readonly<Record<(typeof FILES)[number], string>> = {
  "organization.csv":
    "projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;" +
    "geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;" +
    "endOfParticipation;active",
  "project.csv":
    "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;" +
    "masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi",
  "euroSciVoc.csv": "projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription",
  "topics.csv": "projectID;topic;title",
  "legalBasis.csv": "projectID;legalBasis;title;uniqueProgrammePart",
};

/**
 * The repository's three tables written as CORDIS writes its own downloads: semicolons, everything quoted, a byte order mark,
 * decimal commas, SME as true or false, one row per participation, objectives with line breaks. An organisation without any
 * participation cannot be expressed there and is lost.
 */
export function reencodeAsDownload(directory: string): Record<string, string> {
  const table = (name: string): Row[] =>
    parse<Row>(readFileSync(join(directory, name)), { columns: true, bom: true });
  const organisations = new Map(table("organisations.csv").map((row) => [row["id"], row]));
  const projects = table("projects.csv");
  const acronyms = new Map(projects.map((row) => [row["id"], row["acronym"]]));
  const rows: Record<(typeof FILES)[number], Row[]> = {
    "organization.csv": table("participations.csv").map((row, at) => ({
      ...downloadOrganisation(organisations.get(row["orgId"]) ?? {}),
      projectID: row["projectId"] ?? "",
      projectAcronym: acronyms.get(row["projectId"]) ?? "",
      organisationID: row["orgId"] ?? "",
      contentUpdateDate: "2026-01-31 10:11:12",
      order: String(at),
      role: row["role"] ?? "",
      ecContribution: (row["ecContribution"] ?? "").replace(".", ","),
    })),
    "project.csv": projects.map((row) => ({
      ...row,
      topics: row["topicCode"] ?? "",
      frameworkProgramme: row["programme"] ?? "",
      totalCost: (row["totalCost"] ?? "").replace(".", ","),
      objective: `To "do"; then\r\n${"more ".repeat(200)}`,
    })),
    "euroSciVoc.csv": projects.flatMap((row) =>
      (row["euroSciVocPaths"] ?? "")
        .split("|")
        .filter((path) => path !== "")
        .map((path) => ({ projectID: row["id"] ?? "", euroSciVocPath: path })),
    ),
    "topics.csv": projects.flatMap((row) =>
      row["topicCode"]
        ? [{ projectID: row["id"] ?? "", topic: row["topicCode"], title: row["topicTitle"] ?? "" }]
        : [],
    ),
    "legalBasis.csv": projects.flatMap((row) =>
      row["legalBasis"]
        ? [{ projectID: row["id"] ?? "", legalBasis: row["legalBasis"], uniqueProgrammePart: "true" }]
        : [],
    ),
  };
  return Object.fromEntries(
    FILES.map((file) => {
      const columns = HEADERS[file].split(";");
      const cells = rows[file].map((row) => columns.map((column) => row[column] ?? ""));
      return [file, csvText([columns, ...cells], { delimiter: ";", alwaysQuoted: true, bom: true })];
    }),
  );
}

function downloadOrganisation(row: Row): Row {
  return {
    name: row["name"] ?? "",
    shortName: row["shortName"] ?? "",
    SME: { "0": "false", "1": "true" }[row["sme"] ?? ""] ?? "",
    activityType: row["activityType"] ?? "",
    postCode: row["postCode"] ?? "",
    city: row["city"] ?? "",
    country: row["country"] ?? "",
    organizationURL: row["url"] ?? "",
  };
}
