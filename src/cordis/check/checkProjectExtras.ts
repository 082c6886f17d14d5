import type { CsvRecord } from "../csv/csvRecord";
import { tableRecords } from "../csv/tableRecords";
import type { CheckState } from "./checkState";
import { checkReference } from "./checkReference";

/** Separates code and title of a topic in one text; no CSV value contains it. */
export const TOPIC_SEPARATOR = "\u001f";

type ExtraTable = "euroSciVoc" | "topics" | "legalBasis";
type Add = (project: number, record: CsvRecord) => boolean | null;

/**
 * Reads the three further tables of a CORDIS download that tell something about a project. A row without project id, of an
 * unknown project or without its value is rejected.
 */
export async function checkProjectExtras(state: CheckState): Promise<void> {
  await checkTable(state, "euroSciVoc", (project, record) => {
    const path = required(record, "euroSciVocPath");
    return path === null ? null : state.euroSciVocPaths.add(project, path);
  });
  await checkTable(state, "topics", (project, record) => {
    const code = required(record, "topic");
    return code === null
      ? null
      : state.topics.add(project, `${code}${TOPIC_SEPARATOR}${record.text("title") ?? ""}`);
  });
  await checkTable(state, "legalBasis", (project, record) => {
    const code = required(record, "legalBasis");
    const isMain = record.flag("uniqueProgrammePart") === true;
    return code === null || record.problems.length > 0 ? null : state.legalBases.add(project, code, isMain);
  });
  for (const id of state.file("euroSciVoc") ? state.projects.ids() : []) {
    const ordinal = state.projects.ordinalOf(id);
    if (ordinal !== undefined && state.euroSciVocPaths.of(ordinal).length === 0)
      state.missing.projectTopics += 1;
  }
}

async function checkTable(state: CheckState, table: ExtraTable, add: Add): Promise<void> {
  const file = state.file(table);
  if (!file) return;
  const counts = state.counts(table);
  for await (const record of tableRecords(file, state.issues, state.onProgress)) {
    counts.read += 1;
    if (record === "rejected") {
      counts.rejected += 1;
      state.rejectedRows[table].add(null);
      continue;
    }
    const id = record.id("projectID");
    const project = id === null ? null : checkReference(state, record, "projectID", "projects", id);
    const added = project === null || project === "left out" ? null : add(project, record);
    if (added === null) {
      state.rejectRecord(table, record);
      state.rejectedRows[table].add(id);
    } else counts[added ? "accepted" : "duplicates"] += 1;
  }
}

function required(record: CsvRecord, column: string): string | null {
  return record.text(column) ?? record.problem(column, "empty, expected a value");
}
