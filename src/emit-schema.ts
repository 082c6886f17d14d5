import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { describePolicy } from "./access/describePolicy";
import { POLICY } from "./access/policy";
import { PROJECT_ROOT } from "./neo4j/projectRoot";
import { createSchema } from "./schema";

/**
 * Writes the SDL to schema/schema.graphql and the table of rights into README.md; `npm run schema`. Both are committed and
 * reviewed like code.
 */
async function main(): Promise<void> {
  const sdl = printSchema(lexicographicSortSchema(await createSchema()));
  writeFileSync(join(PROJECT_ROOT, "schema", "schema.graphql"), `${sdl}\n`);
  const readme = join(PROJECT_ROOT, "README.md");
  const text = readFileSync(readme, "utf8");
  const table = `${START}\n\n${describePolicy(POLICY)}\n\n${END}`;
  writeFileSync(
    readme,
    text.slice(0, text.indexOf(START)) + table + text.slice(text.indexOf(END) + END.length),
  );
}

const START = "<!-- rights: written by npm run schema -->";
const END = "<!-- end of rights -->";

void main();
