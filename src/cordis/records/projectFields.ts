import type { CsvRecord } from "../csv/csvRecord";
import type { CordisFormat } from "../report.type";

/** A project's values as the source gives them, checked but not normalised. */
export interface ProjectFields {
  readonly id: string;
  readonly acronym: string | null;
  readonly title: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly programme: string | null;
  readonly layer: string | null;
  readonly legalBasis: string | null;
  readonly fundingScheme: string | null;
  readonly topicCode: string | null;
  readonly topicTitle: string | null;
  readonly euroSciVocPaths: readonly string[];
  readonly totalCost: number | null;
  /** The repository format's own column; null where it is empty or missing. */
  readonly health: boolean | null;
  readonly masterCall: string | null;
}

/** Reads a project; null when a value is malformed or it ends before it starts (the record's problems say which). */
export function projectFields(record: CsvRecord, format: CordisFormat): ProjectFields | null {
  const isDownload = format === "download";
  const id = record.id("id");
  const startDate = record.day("startDate");
  const endDate = record.day("endDate");
  if (startDate !== null && endDate !== null && endDate < startDate) {
    record.problem(
      "endDate",
      `${endDate} lies before the start ${startDate}: expected the same day or a later one`,
    );
  }
  const fields = {
    acronym: record.text("acronym"),
    title: record.text("title"),
    startDate,
    endDate,
    programme: record.text(isDownload ? "frameworkProgramme" : "programme"),
    layer: isDownload ? null : record.text("layer"),
    legalBasis: record.text("legalBasis"),
    fundingScheme: record.text("fundingScheme"),
    topicCode: record.text(isDownload ? "topics" : "topicCode"),
    topicTitle: isDownload ? null : record.text("topicTitle"),
    euroSciVocPaths: isDownload ? [] : (record.text("euroSciVocPaths")?.split("|") ?? []),
    totalCost: record.amount("totalCost"),
    health: isDownload ? null : record.flag("health"),
    masterCall: isDownload ? record.text("masterCall") : null,
  };
  return id === null || record.problems.length > 0 ? null : { id, ...fields };
}
