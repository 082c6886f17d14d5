import { createHash } from "node:crypto";
import { z } from "zod";
import { takeTurn } from "../actor-records/retire";
import type { WriteService } from "../audit/write.service";
import { Refusal, refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { Database, Transaction } from "../neo4j/database.type";
import { countryCode } from "../validation/countryCode";
import type { Plan, Planner, PlanOptions } from "./plan/plan.type";
import { type PlannerServices, plannersOf } from "./plan/planners";
import { rowNames } from "./plan/rowNames";
import { decodeContent } from "./read/decodeContent";
import { readTable, type Table } from "./read/readTable";
import { RowOutcome, type TableKind } from "./table.enums";
import type { ImportTableInput, PreviewTableInput } from "./table.input";
import type { TablePreview } from "./table.type";

/** How to take a file, checked. */
interface Settings extends Omit<PlanOptions, "isLocking"> {
  kind: TableKind;
}

/** A file that was read, and how to take it. */
interface Taken {
  file: Buffer;
  table: Table;
  planner: Planner;
  settings: Settings;
}

/** Imports spreadsheets, and shows before what that changes. */
export class TableService {
  constructor(
    private readonly database: Pick<Database, "read">,
    private readonly writes: WriteService,
    private readonly services: PlannerServices,
  ) {}

  /** What an import would change. A file that cannot be used is told in `userErrors`. */
  async preview(input: PreviewTableInput): Promise<TablePreview> {
    try {
      return (await planned(await this.taken(input), this.reading)).preview;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { userErrors: error.userErrors, fingerprint: null, counts: [], unknownColumns: [], rows: [] };
    }
  }

  /**
   * Does what the preview showed.
   *
   * @throws Refusal INVALID for a file that cannot be used and for INVALID rows, unless they are skipped; CONFLICT with the
   *   new preview when it shows something else by now
   */
  async import(input: ImportTableInput) {
    // The file is read once, however often the transaction has to begin anew, and while nobody waits for it.
    const taken = await this.taken(input);
    const names = rowNames();
    return this.writes.run("importTable", async (transaction) => {
      await takeTurn(transaction);
      const { plan, preview } = await planned(taken, transaction, true);
      this.refuseDifferent(preview, input);
      if (preview.rows.some(isChange)) await plan.write(transaction, names);
      else transaction.changesNothing();
      return { preview };
    });
  }

  private readonly reading: Transaction = {
    run: (statement, params) => this.database.read(statement, params),
  };

  private async taken(input: PreviewTableInput): Promise<Taken> {
    const file = decodeContent(input.contentBase64);
    const settings = settingsOf(input);
    const planner = plannersOf(this.services)[settings.kind];
    return { file, table: await readTable(file, planner.columns), planner, settings };
  }

  private refuseDifferent(preview: TablePreview, input: ImportTableInput): void {
    if (preview.fingerprint !== input.expectedFingerprint)
      throw refusal("CONFLICT", "input.expectedFingerprint", CHANGED, { preview });
    const invalid = preview.rows.filter(({ outcome }) => outcome === RowOutcome.INVALID).length;
    if (invalid > 0 && !input.skipInvalid)
      throw refusal("INVALID", "input.contentBase64", invalidRows(invalid), { preview });
  }
}

async function planned({ file, table, planner, settings }: Taken, reads: Transaction, isLocking = false) {
  const { kind, ...options } = settings;
  const plan = await planner.plan(reads, table, { ...options, isLocking });
  const told = JSON.stringify([kind, options, plan.rows]);
  const fingerprint = createHash("sha256").update(file).update(told).digest("base64url");
  return { plan, preview: previewOf(plan, table, fingerprint) };
}

function previewOf({ rows }: Plan, { unknownColumns }: Table, fingerprint: string): TablePreview {
  const counts = Object.values(RowOutcome).map((outcome) => ({
    outcome,
    count: rows.filter((row) => row.outcome === outcome).length,
  }));
  return { userErrors: [], fingerprint, counts, unknownColumns, rows };
}

function isChange({ outcome }: { outcome: RowOutcome }): boolean {
  return outcome === RowOutcome.CREATE || outcome === RowOutcome.UPDATE;
}

function settingsOf({ kind, overwriteCurated, defaultCountry }: PreviewTableInput): Settings {
  const checked = validated(z.object({ defaultCountry: countryCode.nullish() }), { defaultCountry }, "input");
  return { kind, overwriteCurated, defaultCountry: checked.defaultCountry ?? null };
}

const CHANGED = {
  de: "Die Datei würde jetzt anderes ändern, als die Vorschau zeigte. Prüfen Sie die neue Vorschau.",
  en: "The file would change something else by now than the preview showed. Look at the new preview.",
};

function invalidRows(count: number) {
  return {
    de: `${count} Zeilen sind unbrauchbar. Berichtigen Sie sie, oder lassen Sie sie mit skipInvalid aus.`,
    en: `${count} rows cannot be used. Correct them, or leave them out with skipInvalid.`,
  };
}
