import type { CsvRecord } from "../csv/csvRecord";
import { DOWNLOAD_ATTRIBUTES } from "../records/organisationFields";
import { IdRegistry } from "./idRegistry";

/**
 * Chooses, for CORDIS' own format, the one row that describes an organisation: organization.csv repeats its attributes with every
 * participation, at times differently. The newest `contentUpdateDate` wins, then the row with more attributes filled, then the
 * smaller content number: the order of rows plays no part. Only a date, two numbers and a line are kept per id.
 */
export class OrganisationChoice {
  readonly registry = new IdRegistry();
  private readonly ranks = new Map<string, { updated: string; filled: number }>();
  private readonly varying = new Set<string>();

  /** How many organisations have rows that differ in their attributes. */
  get varyingCount(): number {
    return this.varying.size;
  }

  /** Considers a row; true when the id is new. */
  add(id: string, record: CsvRecord): boolean {
    const rank = {
      updated: record.text("contentUpdateDate") ?? "",
      filled: DOWNLOAD_ATTRIBUTES.filter((column) => record.text(column) !== null).length,
    };
    const fingerprint = record.fingerprint(DOWNLOAD_ATTRIBUTES);
    const state = this.registry.add(id, record.line, fingerprint);
    const best = this.ranks.get(id);
    if (state === "different") this.varying.add(id);
    if (best === undefined || this.isBetter(id, rank, best, fingerprint)) {
      this.ranks.set(id, rank);
      this.registry.replace(id, record.line, fingerprint);
    }
    return state === "new";
  }

  private isBetter(
    id: string,
    rank: { updated: string; filled: number },
    best: { updated: string; filled: number },
    fingerprint: number,
  ): boolean {
    if (rank.updated !== best.updated) return rank.updated > best.updated;
    if (rank.filled !== best.filled) return rank.filled > best.filled;
    return fingerprint < (this.registry.fingerprintOf(id) ?? 0);
  }
}
