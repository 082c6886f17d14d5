import { stat } from "node:fs/promises";
import { Command } from "commander";
import { describeImport, describeIssues } from "../import/describeReport";
import { importCordis } from "../import/importCordis";
import type { CommandContext } from "./commandContext";
import { interruption } from "./interruption";
import { tableCommand } from "./table.command";
import { withDatabase } from "./withDatabase";

/** `import cordis DIR`: imports CORDIS files. */
export function importCommand(context: CommandContext): Command {
  const cordis = new Command("cordis")
    .description(
      "import a directory of CORDIS files: the three of seed/cordis, or those CORDIS offers for download",
    )
    .argument("<directory>", "where the files are")
    .option("--skip-invalid", "leave invalid rows out instead of rejecting everything", false)
    .action((directory: string, options: { skipInvalid: boolean }) => run(directory, options, context));
  return new Command("import")
    .description("import data of others")
    .addCommand(cordis)
    .addCommand(tableCommand(context));
}

async function run(
  directory: string,
  { skipInvalid }: { skipInvalid: boolean },
  { config, progress, print }: CommandContext,
): Promise<void> {
  // Before Neo4j is started for nothing.
  if (!(await stat(directory).catch(() => null))?.isDirectory())
    throw new Error(`${directory} is not a directory. Name the one that holds the CORDIS files.`);
  const signal = interruption(progress);
  const report = await withDatabase(config(), progress, (database) =>
    importCordis(database, directory, { skipInvalid, progress, signal }),
  );
  describeImport(report).forEach(print);
  if (report.check.issueCount === 0) return;
  describeIssues(report.check).forEach(print);
  if (report.isAccepted) return;
  const { issueCount, isUnreadable } = report.check;
  const advice = isUnreadable ? "" : ", or leave such rows out with --skip-invalid";
  throw new Error(`Rejected for ${issueCount} reason(s); nothing was written. Correct the files${advice}.`);
}
