import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One file of `cypher/migrations/`. */
export interface MigrationFile {
  /** From its name, from 1, without gaps. */
  version: number;
  /** File name without extension: "0001-unique-keys". */
  name: string;
  /** SHA-256 of its text, hexadecimal. Line ends count as one form, whatever git makes of them. */
  checksum: string;
  /** What it runs, in order. */
  statements: string[];
}

/** Migrations cannot be applied: names the file, what is wrong and what to do. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

const FILE_NAME = /^(\d{4})-[a-z0-9-]+\.cypher$/;

/**
 * Reads every migration, in order. A file holds one or more statements, each ended by a semicolon at a line's end.
 *
 * @throws MigrationError for a wrong name, a number that is missing or used twice, a file without a statement.
 */
export function readMigrationFiles(directory: string): MigrationFile[] {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith(".cypher"))
    .sort();
  return names.map((fileName, index) => {
    const version = Number(FILE_NAME.exec(fileName)?.[1]);
    if (version !== index + 1) {
      const expected = String(index + 1).padStart(4, "0");
      throw new MigrationError(
        `${fileName}: expected ${expected}-<words>.cypher here. Number migrations from 0001 without gaps.`,
      );
    }
    const text = readFileSync(join(directory, fileName), "utf8").replace(/\r\n/g, "\n");
    const statements = splitStatements(text);
    if (statements.length === 0)
      throw new MigrationError(`${fileName}: no statement. Write one or remove the file.`);
    const checksum = createHash("sha256").update(text).digest("hex");
    return { version, name: fileName.slice(0, -".cypher".length), checksum, statements };
  });
}

function splitStatements(text: string): string[] {
  const withoutComments = text.replace(/^\s*\/\/.*$/gm, "");
  return withoutComments
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
