import type { CsvRecord } from "../csv/csvRecord";
import { tableRecords } from "../csv/tableRecords";
import { countryCode } from "../places/countryCode";
import { postalCode } from "../places/postalCode";
import { region } from "../places/region";
import { organisationFields, type OrganisationFields } from "../records/organisationFields";
import { website } from "../records/website";
import type { CheckState } from "./checkState";

const ACTIVITY_TYPES = ["HES", "REC", "PRC", "PUB", "OTH"];

/** Reads the repository's own organisations: malformed values, duplicate ids; registers every acceptable id. */
export async function checkOrganisations(state: CheckState): Promise<void> {
  const file = state.file("organisations");
  if (!file) return;
  const { organisations } = state;
  const counts = state.counts("organisations");
  for await (const record of tableRecords(file, state.issues, state.onProgress)) {
    counts.read += 1;
    if (record === "rejected") {
      counts.rejected += 1;
      continue;
    }
    const fields = organisationFields(record, "repository");
    const outcome = fields && organisations.add(fields.id, record.line, record.fingerprint());
    if (fields === null || outcome === "different") {
      if (fields) {
        const first = `${file.name} line ${organisations.lineOf(fields.id)}`;
        record.problem("id", `${fields.id} stands in ${first} with other content: expected each id once`);
      }
      const id = fields?.id ?? record.text("id");
      if (id !== null) organisations.reject(id);
      state.rejectRecord("organisations", record);
    } else if (outcome === "same") {
      counts.duplicates += 1;
    } else {
      counts.accepted += 1;
      reviewOrganisation(state, record, fields);
    }
  }
}

/** Counts what an accepted organisation lacks and warns of what cannot be used. */
export function reviewOrganisation(state: CheckState, record: CsvRecord, fields: OrganisationFields): void {
  const { issues, missing, format } = state;
  const warn = (code: Parameters<typeof issues.warn>[0], column: string, reason: string): void =>
    issues.warn(code, { file: record.file, line: record.line, column, reason });
  const { url, placement, postCode, activityType } = fields;
  const country = fields.country === null ? null : countryCode(fields.country);
  if (fields.legalName === null) missing.organisationNames += 1;
  if (country === null) missing.organisationCountries += 1;
  if (activityType !== null && !ACTIVITY_TYPES.includes(activityType)) {
    warn(
      "UNKNOWN_ACTIVITY_TYPE",
      "activityType",
      `${activityType} is none of ${ACTIVITY_TYPES.join(", ")}: kept as text`,
    );
  }
  if (url !== null && website(url) === null) {
    warn(
      "UNUSABLE_WEBSITE",
      format === "download" ? "organizationURL" : "url",
      `"${url}" is no web address: left out`,
    );
  }
  if (postCode !== null && postalCode(country, postCode) === null) {
    warn("UNUSABLE_POSTAL_CODE", "postCode", `"${postCode}" is no German postal code: left out`);
  }
  const { isInRegion, basis } = region(country, postCode, fields.city, fields.nuts);
  if (placement !== undefined && (placement !== null) !== (isInRegion === true)) {
    const said = placement === null ? "does not place it in NRW" : `places it in NRW by ${placement}`;
    warn("PLACEMENT_DISAGREES", "nrw", `the source ${said}; the rule says ${String(isInRegion)} (${basis})`);
  }
}
