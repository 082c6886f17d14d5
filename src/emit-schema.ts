import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { describePolicy } from "./access/describePolicy";
import { POLICY } from "./access/policy";
import { PROJECT_ROOT } from "./neo4j/projectRoot";
import { createSchema } from "./schema";
import { describeColumns } from "./tables/columns/tableColumns";

/**
 * Writes the SDL to schema/schema.graphql, and the tables of rights and of columns into README.md; `npm run schema`. Both are committed and
 * reviewed like code.
 */
async function main(): Promise<void> {
  const sdl = printSchema(lexicographicSortSchema(await createSchema()));
  writeFileSync(join(PROJECT_ROOT, "schema", "schema.graphql"), `${sdl}\n`);
  const readme = join(PROJECT_ROOT, "README.md");
  const text = readFileSync(readme, "utf8");
  const withRights = between(
    text,
    "rights: written by npm run schema",
    "end of rights",
    describePolicy(POLICY),
  );
  writeFileSync(
    readme,
    between(withRights, "columns: written by npm run schema", "end of columns", describeColumns()),
  );
}

/** The text with a part of it replaced, that stands between two comments. */
function between(text: string, opening: string, closing: string, part: string): string {
  const [start, end] = [`<!-- ${opening} -->`, `<!-- ${closing} -->`];
  const tail = text.slice(text.indexOf(end));
  return `${text.slice(0, text.indexOf(start))}${start}\n\n${part}\n\n${tail}`;
}

void main();
