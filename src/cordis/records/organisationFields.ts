import type { CsvRecord } from "../csv/csvRecord";
import type { CordisFormat } from "../report.type";

/** An organisation's values as the source gives them, checked but not normalised. */
export interface OrganisationFields {
  readonly id: string;
  readonly legalName: string | null;
  readonly shortName: string | null;
  readonly country: string | null;
  readonly city: string | null;
  readonly postCode: string | null;
  readonly nuts: string | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  readonly activityType: string | null;
  readonly isSme: boolean | null;
  readonly url: string | null;
  /** The repository format's own placement in the region: `postcode`, `city` or null; undefined where there is no such column. */
  readonly placement: string | null | undefined;
}

/** Columns that describe the organisation, not its participation, in CORDIS' own format. */
export const DOWNLOAD_ATTRIBUTES = [
  ..."vatNumber name shortName SME activityType street postCode city country nutsCode geolocation".split(" "),
  "organizationURL",
];

/** Reads an organisation; null when a value is malformed (the record's problems say which). */
export function organisationFields(record: CsvRecord, format: CordisFormat): OrganisationFields | null {
  const isDownload = format === "download";
  const id = record.id(isDownload ? "organisationID" : "id");
  const fields = {
    legalName: record.text("name"),
    shortName: record.text("shortName"),
    country: countryText(record),
    city: record.text("city"),
    postCode: record.text("postCode"),
    nuts: isDownload ? nutsCode(record) : null,
    coordinates: isDownload ? record.coordinates("geolocation") : null,
    activityType: record.text("activityType"),
    isSme: record.flag(isDownload ? "SME" : "sme"),
    url: record.text(isDownload ? "organizationURL" : "url"),
    placement: isDownload ? undefined : record.text("nrw"),
  };
  return id === null || record.problems.length > 0 ? null : { id, ...fields };
}

function countryText(record: CsvRecord): string | null {
  const country = record.text("country");
  if (country === null || /^[A-Za-z]{2}$/u.test(country)) return country;
  return record.problem("country", `"${country}" is no country code: expected two letters`);
}

function nutsCode(record: CsvRecord): string | null {
  const code = record.text("nutsCode")?.toUpperCase() ?? null;
  if (code === null || /^[A-Z]{2}[A-Z\d]{0,3}$/u.test(code)) return code;
  return record.problem(
    "nutsCode",
    `"${code}" is no NUTS code: expected two letters and up to three letters or digits`,
  );
}
