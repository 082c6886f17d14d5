// Builds the query editor into dist/web/graphiql, unless what lies there was built from the very same input.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = dirname(fileURLToPath(import.meta.url));
const root = join(source, "../../..");
const output = join(root, "dist/web/graphiql");
// Beside the pages, not among them: everything among them is served.
const stamp = `${output}.input`;

const input = digest([
  join(root, "package-lock.json"),
  join(root, "vite.config.mts"),
  ...readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(),
]);
if (!existsSync(output) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== input) {
  const { build } = await import("vite");
  await build({ configFile: join(root, "vite.config.mts"), logLevel: "error" });
  writeFileSync(stamp, input);
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(root.length)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}
