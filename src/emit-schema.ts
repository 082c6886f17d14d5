import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { PROJECT_ROOT } from "./neo4j/projectRoot";
import { createSchema } from "./schema";

/** Writes the SDL to schema/schema.graphql; `npm run schema`. The file is committed and reviewed like code. */
async function main(): Promise<void> {
  const sdl = printSchema(lexicographicSortSchema(await createSchema()));
  writeFileSync(join(PROJECT_ROOT, "schema", "schema.graphql"), `${sdl}\n`);
}

void main();
