import { readFile } from "node:fs/promises";
import { Argument, Command } from "commander";
import { payload } from "../graphql/payload";
import { describePreview } from "../tables/describePreview";
import { RowOutcome, TableKind } from "../tables/table.enums";
import type { TablePreview } from "../tables/table.type";
import type { Services } from "../services/services.type";
import type { CommandContext } from "./commandContext";
import { withServices } from "./withServices";

/** A table of thousands of rows takes longer than a request may. */
const TIMEOUT_MS = 600_000;

interface Options {
  dryRun: boolean;
  skipInvalid: boolean;
  overwriteCurated: boolean;
  defaultCountry?: string;
}

/** `import table KIND FILE`: imports a spreadsheet of any size that tables may have. */
export function tableCommand(context: CommandContext): Command {
  return new Command("table")
    .description("import a spreadsheet, XLSX or CSV, after showing what it changes")
    .addArgument(new Argument("<kind>", "what its rows are about").choices(Object.values(TableKind)))
    .argument("<file>", "the spreadsheet")
    .option("--dry-run", "show what would change and write nothing", false)
    .option("--skip-invalid", "leave invalid rows out instead of rejecting everything", false)
    .option("--overwrite-curated", "overwrite what people edited as well", false)
    .option("--default-country <code>", "country of rows that name none, ISO 3166-1 alpha-2")
    .action((kind: TableKind, file: string, options: Options) => run(kind, file, options, context));
}

async function run(
  kind: TableKind,
  path: string,
  { dryRun, skipInvalid, ...options }: Options,
  { config, progress, print }: CommandContext,
): Promise<void> {
  const content = await readFile(path).catch(() => {
    throw new Error(`${path} cannot be read. Name the file that holds the table.`);
  });
  const input = { kind, contentBase64: content.toString("base64"), ...options };
  const work = async ({ tables }: Services) => {
    const preview = await tables.preview(input);
    describePreview(preview).forEach(print);
    refuse(preview, skipInvalid);
    if (dryRun) return;
    const expectedFingerprint = preview.fingerprint!;
    const done = await payload(() => tables.import({ ...input, skipInvalid, expectedFingerprint }));
    const [error] = done.userErrors;
    if (error) throw new Error(error.text.en);
    print(done.revision === null ? "Nothing has changed." : `Imported; network revision ${done.revision}.`);
  };
  await withServices(config(), progress, work, TIMEOUT_MS);
}

function refuse({ userErrors, rows }: TablePreview, skipInvalid: boolean): void {
  const [error] = userErrors;
  if (error) throw new Error(error.text.en);
  const invalid = rows.filter(({ outcome }) => outcome === RowOutcome.INVALID).length;
  if (invalid > 0 && !skipInvalid)
    throw new Error(
      `Rejected for ${invalid} invalid row(s); nothing was written. Correct them, or leave them out with --skip-invalid.`,
    );
}
