import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { PROJECT_ROOT } from "../projectRoot";

/** The pinned jars. Read from the sources: compiling does not copy it. */
const POM = join(PROJECT_ROOT, "src/neo4j/local/pom.xml");
/** Shared by all data directories of this checkout. */
const CACHE = join(PROJECT_ROOT, "node_modules/.cache/embedded-neo4j");

/** The class path resolved earlier for the present pom.xml; `null` when there is none or a jar is gone. */
export async function cachedClassPath(): Promise<string | null> {
  try {
    const classPath = (await readFile(await cacheFile(), "utf8")).trim();
    await Promise.all(classPath.split(delimiter).map((jar) => access(jar)));
    return classPath;
  } catch {
    return null;
  }
}

/**
 * The class path of Neo4j, from the cache or else from Maven, which downloads about 115 MB into its own repository once.
 *
 * @throws Error with Maven's last lines when it fails.
 */
export async function resolveClassPath(progress: (message: string) => void): Promise<string> {
  const cached = await cachedClassPath();
  if (cached !== null) return cached;
  const file = await cacheFile();
  await mkdir(dirname(file), { recursive: true });
  // Renamed into place when complete: another process may resolve at the same time.
  const draft = `${file}.${randomUUID()}`;
  progress("Resolving Neo4j with Maven (downloads about 115 MB once) …");
  try {
    await runMaven(draft, progress);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, "utf8")).trim();
}

async function cacheFile(): Promise<string> {
  const checksum = createHash("sha256")
    .update(await readFile(POM))
    .digest("hex");
  return join(CACHE, `class-path-${checksum.slice(0, 16)}.txt`);
}

async function runMaven(output: string, progress: (message: string) => void): Promise<void> {
  const goal = ["dependency:build-classpath", `-Dmdep.outputFile=${output}`];
  const maven = spawn("mvn", ["--batch-mode", "--file", POM, ...goal], { stdio: ["ignore", "pipe", "pipe"] });
  const exit = new Promise<number | null>((resolve, reject) =>
    maven.once("error", reject).once("close", resolve),
  );
  const lastLines: string[] = [];
  let downloaded = 0;
  const read = (line: string) => {
    if (lastLines.push(line) > 15) lastLines.shift();
    if (/Downloaded from/.test(line) && ++downloaded % 25 === 0)
      progress(`Downloading Neo4j: ${downloaded} files …`);
  };
  createInterface(maven.stdout).on("line", read);
  createInterface(maven.stderr).on("line", read);
  const code = await exit;
  if (code === 0) return;
  throw new Error(
    `Maven could not resolve Neo4j (exit code ${code}). Check the network and Maven's settings, or set NEO4J_URI. It said:\n${lastLines.join("\n")}`,
  );
}
