import type { CsvRecord } from "../csv/csvRecord";
import { tableRecords } from "../csv/tableRecords";
import { organisationFields } from "../records/organisationFields";
import { PARTICIPATION_COLUMNS, participationFields } from "../records/participationFields";
import { isKnownRole } from "../records/participationRole";
import { reviewOrganisation } from "./checkOrganisations";
import { checkReference } from "./checkReference";
import type { CheckState } from "./checkState";
import { pairKey } from "./rejectedRows";
import { OrganisationChoice } from "./organisationChoice";

/**
 * Reads the participations: malformed values and unknown references. In CORDIS' own format the same rows describe the
 * organisations: a malformed row counts for neither.
 */
export async function checkParticipations(state: CheckState): Promise<void> {
  const file = state.file("participations");
  if (!file) return;
  const choice = state.format === "download" ? new OrganisationChoice() : null;
  if (choice) state.organisations = choice.registry;
  const counts = state.counts("participations");
  for await (const record of tableRecords(file, state.issues, state.onProgress)) {
    counts.read += 1;
    if (record === "rejected") {
      counts.rejected += 1;
      state.rejectedRows.participations.add(null);
      if (choice) countOrganisation(state, "rejected");
    } else if (checkParticipation(state, record, choice)) {
      counts.accepted += 1;
    } else {
      state.rejectRecord("participations", record);
      const { project, organisation } = PARTICIPATION_COLUMNS[state.format];
      state.rejectedRows.participations.add(pairKey(record.text(project), record.text(organisation)));
    }
  }
  if (choice && choice.varyingCount > 0) {
    const reason = `${choice.varyingCount} organisations have rows with different attributes: the newest row is taken`;
    state.issues.warn("VARYING_ATTRIBUTES", { file: file.name, line: null, column: null, reason });
  }
  reviewPairs(state, file.name);
}

function checkParticipation(
  state: CheckState,
  record: CsvRecord,
  choice: OrganisationChoice | null,
): boolean {
  const { format, issues } = state;
  const fields = participationFields(record, format);
  const described = choice ? organisationFields(record, format) : null;
  if (fields === null || (choice && described === null)) {
    const id = record.text(PARTICIPATION_COLUMNS.download.organisation);
    if (choice && id !== null) state.organisations.reject(id);
    if (choice) countOrganisation(state, "rejected");
    return false;
  }
  const columns = PARTICIPATION_COLUMNS[format];
  const { projectId, organisationId, role } = fields;
  const project = checkReference(state, record, columns.project, "projects", projectId);
  if (choice && described && project === null) countOrganisation(state, "rejected");
  // An organisation is known even when its project is left out; a row of an unknown project describes nobody.
  if (choice && described && project !== null) {
    const isNew = choice.add(described.id, record);
    countOrganisation(state, isNew ? "accepted" : "duplicates");
    if (isNew) reviewOrganisation(state, record, described);
  }
  if (choice && project === null) return false;
  const organisation = checkReference(state, record, columns.organisation, "organisations", organisationId);
  if (typeof project !== "number" || typeof organisation !== "number") return false;
  if (role !== null && !isKnownRole(role)) {
    const reason = `${role} is none of coordinator, participant, associatedPartner, thirdParty: kept as text`;
    issues.warn("UNKNOWN_ROLE", { file: record.file, line: record.line, column: "role", reason });
  }
  const { line } = record;
  state.participations.add({ ...fields, project, organisation, line, fingerprint: record.fingerprint() });
  return true;
}

function countOrganisation(state: CheckState, outcome: "accepted" | "duplicates" | "rejected"): void {
  const counts = state.counts("organisations");
  counts.read += 1;
  counts[outcome] += 1;
}

function reviewPairs(state: CheckState, file: string): void {
  const { participations, projects, issues, missing } = state;
  const counts = state.counts("participations");
  participations.seal(projects.size);
  projects.ids().forEach((id, project) => {
    const pairs = participations.pairsOf(project);
    const warn = (code: Parameters<typeof issues.warn>[0], line: number, reason: string): void =>
      issues.warn(code, { file, line, column: "role", reason: `project ${id}: ${reason}` });
    const coordinators = pairs.filter((pair) => pair.roles.includes("COORDINATOR"));
    const second = coordinators[1];
    if (second) warn("SEVERAL_COORDINATORS", second.line, `${coordinators.length} coordinators, all kept`);
    for (const pair of pairs) {
      state.participationPairs += 1;
      counts.accepted -= pair.duplicates;
      counts.duplicates += pair.duplicates;
      if (pair.roles.length === 0) missing.participationRoles += 1;
      if (pair.roles.length > 1)
        warn("JOINED_ROLES", pair.line, `${pair.roles.join(" and ")} joined into one participation`);
      if (pair.hasRepeatedRole)
        warn("REPEATED_ROLE", pair.line, `${pair.rows} rows of one role joined, contributions added`);
      if (pair.hasEnded) warn("ENDED_PARTICIPATION", pair.line, "the organisation left before the end");
    }
  });
}
