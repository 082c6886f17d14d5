import { basename, resolve } from "node:path";
import type { Database } from "../neo4j/database.type";

/** An import that has begun and not ended: it runs, or it was interrupted. */
export interface UnfinishedImport {
  source: string;
  /** Name of the directory; where it is on a machine is nobody else's business. */
  directory: string;
  /** ISO 8601. */
  startedAt: string;
}

/** The imports that have begun and not ended, by source and directory. */
export async function readUnfinishedImports(database: Database): Promise<UnfinishedImport[]> {
  return database.read<UnfinishedImport>("import/list-unfinished");
}

/** Notes that a directory is being imported from now on. */
export async function startImport(database: Database, source: string, directory: string): Promise<void> {
  const params = { source, directory: directoryName(directory) };
  await database.write((transaction) => transaction.run("import/start-import", params));
}

/** Notes that a directory is imported. */
export async function completeImport(database: Database, source: string, directory: string): Promise<void> {
  const params = { source, directory: directoryName(directory) };
  await database.write((transaction) => transaction.run("import/complete-import", params));
}

/** How to complete an interrupted import, as a command. */
export function importCommandLine({ source, directory }: UnfinishedImport): string {
  return `npm run cli -- import ${source} …/${directory}`;
}

function directoryName(directory: string): string {
  return basename(resolve(directory));
}
