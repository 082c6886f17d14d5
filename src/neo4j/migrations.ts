import { join } from "node:path";
import type { Database } from "./database.type";
import { MigrationError, readMigrationFiles, type MigrationFile } from "./migrationFiles";
import { withMutex } from "./mutex";
import { CYPHER_DIRECTORY } from "./projectRoot";

export { MigrationError } from "./migrationFiles";

/** What the database remembers of a migration. */
interface AppliedMigration {
  version: number;
  name: string;
  checksum: string;
}

/** Where the migrations are, and whom to tell. */
export interface MigrationOptions {
  /** Default: `cypher/migrations` of the project. */
  directory?: string;
  progress?: (message: string) => void;
}

const DEFAULT_DIRECTORY = join(CYPHER_DIRECTORY, "migrations");
const INDEX_LIMIT_SECONDS = 600;

/**
 * Applies the migrations that the database does not have, in order, each once. Processes that start at the same time
 * take turns. A migration that was interrupted runs again as a whole: its statements must be repeatable.
 *
 * @returns the names of those applied now.
 * @throws MigrationError when an applied file was changed or removed, or the database is newer than the code.
 */
export async function migrate(database: Database, options: MigrationOptions = {}): Promise<string[]> {
  const { directory = DEFAULT_DIRECTORY, progress = () => undefined } = options;
  const files = readMigrationFiles(directory);
  const onWait = () => progress("Waiting for another process to finish its migrations …");
  return withMutex(database, "migrations", () => applyPending(database, files, progress), { onWait });
}

/**
 * The names of migrations that are still to be applied.
 *
 * @throws MigrationError as {@link migrate} does.
 */
export async function pendingMigrations(
  database: Database,
  options: MigrationOptions = {},
): Promise<string[]> {
  const files = readMigrationFiles(options.directory ?? DEFAULT_DIRECTORY);
  return pendingFiles(files, await database.read("technical/list-migrations")).map(({ name }) => name);
}

async function applyPending(database: Database, files: MigrationFile[], progress: (message: string) => void) {
  // As a write: in a cluster a read might ask a member that has not heard of the last process' migrations.
  const applied = await database.write((transaction) =>
    transaction.run<AppliedMigration>("technical/list-migrations"),
  );
  const pending = pendingFiles(files, applied);
  for (const { version, name, checksum, statements } of pending) {
    progress(`Applying migration ${name} …`);
    for (const statement of statements) await database.execute(statement);
    await database.write((transaction) =>
      transaction.run("technical/record-migration", { version, name, checksum }),
    );
  }
  if (pending.length > 0) {
    await database.read("technical/await-indexes", { seconds: INDEX_LIMIT_SECONDS }, { timeoutMs: 0 });
  }
  return pending.map(({ name }) => name);
}

function pendingFiles(files: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  for (const done of applied) {
    const file = files[done.version - 1];
    if (!file) {
      throw new MigrationError(
        `The database has migration ${done.name} (checksum ${done.checksum}), this code ends at ${files.at(-1)?.name ?? "none"}. The database is newer than the code: run the newer code, or restore the file.`,
      );
    }
    if (file.name !== done.name) {
      throw new MigrationError(
        `${done.name}.cypher was applied (checksum ${done.checksum}) but is missing; ${file.name}.cypher (checksum ${file.checksum}) has its number. Restore the file and give the other a new number.`,
      );
    }
    if (file.checksum !== done.checksum) {
      throw new MigrationError(
        `${file.name}.cypher was changed after it was applied: applied with checksum ${done.checksum}, now ${file.checksum}. Restore the file and write the change as a new migration.`,
      );
    }
  }
  const versions = new Set(applied.map(({ version }) => version));
  return files.filter(({ version }) => !versions.has(version));
}
