import { checkCordis } from "../cordis/checkCordis";
import type { CheckedCordis } from "../cordis/checkedCordis";
import type { Database } from "../neo4j/database.type";
import { withMutex } from "../neo4j/mutex";
import type { Progress, ProgressTask } from "../progress/progress.type";
import { settle } from "../topics/derive/settle";
import { CORDIS } from "./cordisFields";
import { importOrganisations } from "./importOrganisations";
import { importProjects } from "./importProjects";
import { type ImportReport, newImportReport } from "./importReport";
import { completeImport, startImport } from "./importState";

/** How to import. */
export interface ImportOptions {
  /** Leave invalid rows out instead of rejecting the whole directory. */
  skipInvalid: boolean;
  progress: Progress;
  /** Whether the database remembers the import, so that an interruption is seen; default true. A seed has its own record. */
  isRecorded?: boolean;
  /** Ends the waiting, or the import between two batches, by throwing its reason; what was written stays. */
  signal?: AbortSignal;
}

/** Imports, and deriving what follows from them, take turns under this key. */
export const IMPORT_MUTEX = "import";

/**
 * Imports a directory of CORDIS files. It is checked in full first; if it is rejected nothing is written, and the report
 * says why. Then organisations, projects and participations are written batch by batch, and topics derived. Importing
 * again completes an interrupted import, which until then counts as unfinished, and changes nothing that is right already.
 *
 * @throws when the directory cannot be read, a file changes during the import, the database fails or `signal` ends it.
 */
export async function importCordis(
  database: Database,
  directory: string,
  { skipInvalid, progress, isRecorded = true, signal }: ImportOptions,
): Promise<ImportReport> {
  const checked = await check(directory, skipInvalid, progress);
  const report = newImportReport(checked.report, checked.isAcceptable);
  if (!checked.isAcceptable) return report;
  await withMutex(
    database,
    IMPORT_MUTEX,
    async () => {
      if (isRecorded) await startImport(database, CORDIS, directory);
      await write(database, checked, report, progress, signal);
      if (isRecorded) await completeImport(database, CORDIS, directory);
    },
    { onWait: () => progress.say("Waiting for another import to finish …"), signal },
  );
  return report;
}

async function check(directory: string, skipInvalid: boolean, progress: Progress): Promise<CheckedCordis> {
  let task: ProgressTask | undefined;
  let current = "";
  let done = 0;
  const checked = await checkCordis(directory, {
    skipInvalid,
    onProgress: ({ file, bytesRead, bytesTotal }) => {
      if (file !== current) {
        task?.end();
        task = progress.start(`Check ${file}`, bytesTotal, "bytes");
        [current, done] = [file, 0];
      }
      task?.advance(bytesRead - done);
      done = bytesRead;
    },
  });
  task?.end();
  return checked;
}

async function write(
  database: Database,
  checked: CheckedCordis,
  report: ImportReport,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { organisations, projects } = checked.report.tables;
  const steps = [
    {
      title: "Organisations",
      total: organisations?.accepted ?? 0,
      unit: "organisations",
      run: importOrganisations,
    },
    { title: "Projects", total: projects?.accepted ?? 0, unit: "projects", run: importProjects },
  ];
  for (const { title, total, unit, run } of steps) {
    const task = progress.start(title, total, unit);
    try {
      await run(database, checked, report, task, signal);
    } finally {
      task.end();
    }
  }
  await settle(database, { progress, signal });
}
