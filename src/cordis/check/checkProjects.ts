import { tableRecords } from "../csv/tableRecords";
import { projectFields } from "../records/projectFields";
import type { CheckState } from "./checkState";

/** Reads the projects: malformed values, duplicate ids, an end before the start; registers every acceptable id. */
export async function checkProjects(state: CheckState): Promise<void> {
  const file = state.file("projects");
  if (!file) return;
  const { projects, missing, format } = state;
  const counts = state.counts("projects");
  for await (const record of tableRecords(file, state.issues, state.onProgress)) {
    counts.read += 1;
    if (record === "rejected") {
      counts.rejected += 1;
      continue;
    }
    const fields = projectFields(record, format);
    const outcome = fields && projects.add(fields.id, record.line, record.fingerprint());
    if (fields === null || outcome === "different") {
      if (fields) {
        const first = `${file.name} line ${projects.lineOf(fields.id)}`;
        record.problem("id", `${fields.id} stands in ${first} with other content: expected each id once`);
      }
      const id = fields?.id ?? record.text("id");
      if (id !== null) projects.reject(id);
      state.rejectRecord("projects", record);
    } else if (outcome === "same") {
      counts.duplicates += 1;
    } else {
      counts.accepted += 1;
      if (fields.title === null) missing.projectTitles += 1;
      if (fields.startDate === null || fields.endDate === null) missing.projectDates += 1;
      if (format === "repository" && fields.euroSciVocPaths.length === 0) missing.projectTopics += 1;
    }
  }
}
