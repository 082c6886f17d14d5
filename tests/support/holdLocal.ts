import { withFileLock } from "../../src/neo4j/local/fileLock";
import { openLocal } from "../../src/neo4j/local/openLocal";
import { acquireServiceLock } from "../../src/neo4j/local/serviceLock";

/**
 * A process of its own, for tests that kill it: takes what its first argument names, says "held", gives it back and
 * says "released" at the end of its input.
 */
async function hold(what: string, path: string): Promise<() => Promise<void>> {
  if (what === "neo4j") return (await openLocal(path, { progress: () => undefined })).release;
  if (what === "service") return (await acquireServiceLock(path)).release;
  return new Promise((resolve) => {
    void withFileLock(path, () => new Promise<void>((release) => resolve(() => Promise.resolve(release()))));
  });
}

const [what = "", path = ""] = process.argv.slice(2);
void hold(what, path).then(
  (release) => {
    process.stdout.write("held\n");
    process.stdin.resume().on("end", () => void release().then(() => process.stdout.write("released\n")));
  },
  (error: Error) => process.stdout.write(`${error.name}\n`),
);
