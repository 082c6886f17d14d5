import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** The folder of the project's data files. */
export const SEED = join(__dirname, "..", "..", "seed");

/** The rows of a comma-separated file in it, read without the importer. */
export function seedRows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(SEED, file), "utf8"), { columns: true });
}
