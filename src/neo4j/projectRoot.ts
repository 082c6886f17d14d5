import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The directory of package.json: sources and compiled files lie at different depths below it. */
export const PROJECT_ROOT = findRoot(__dirname);

/** Where every statement and migration lies. */
export const CYPHER_DIRECTORY = join(PROJECT_ROOT, "cypher");

function findRoot(directory: string): string {
  if (existsSync(join(directory, "package.json"))) return directory;
  const parent = dirname(directory);
  if (parent === directory)
    throw new Error(`No package.json above ${__dirname}. Run from a complete checkout.`);
  return findRoot(parent);
}
