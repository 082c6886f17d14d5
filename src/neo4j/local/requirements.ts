import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const OLDEST_JAVA = 17;

/** How the embedded Neo4j can run on this machine. */
export type EngineKind = "java" | "docker";

/** Neither Java with Maven nor Docker is there. */
export class NoEngineError extends Error {
  override name = "NoEngineError";
}

/**
 * Chooses how to run Neo4j: Java 17 or newer with Maven; else Docker.
 *
 * @param needsMaven false when the class path is resolved already: then Java alone will do.
 * @throws NoEngineError naming the ways out.
 */
export async function chooseEngine(needsMaven: boolean): Promise<EngineKind> {
  const [java, hasMaven, hasDocker] = await Promise.all([
    javaVersion(),
    needsMaven ? succeeds("mvn", ["--version"]) : true,
    succeeds("docker", ["info", "--format", "{{.ServerVersion}}"]),
  ]);
  if (java !== null && java >= OLDEST_JAVA && hasMaven) return "java";
  if (hasDocker) return "docker";
  const missing = [
    java === null ? "Java is not installed" : java < OLDEST_JAVA ? `Java ${java} is too old` : null,
    hasMaven ? null : "Maven is not installed",
    "Docker does not answer",
  ];
  throw new NoEngineError(
    [
      `The embedded Neo4j cannot run: ${missing.filter(Boolean).join(", ")}. One of these helps:`,
      `  1. install Java ${OLDEST_JAVA} or newer and Maven, so that "java -version" and "mvn --version" answer`,
      `  2. install and start Docker, so that "docker info" answers`,
      `  3. set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5.26 or newer that runs elsewhere`,
    ].join("\n"),
  );
}

async function javaVersion(): Promise<number | null> {
  try {
    const { stderr, stdout } = await run("java", ["-version"], { timeout: 20_000 });
    const match = /version "(?:1\.)?(\d+)/.exec(stderr + stdout);
    return match ? Number(match[1]) : null;
  } catch {
    return null;
  }
}

async function succeeds(command: string, args: string[]): Promise<boolean> {
  try {
    const { stdout } = await run(command, args, { timeout: 20_000 });
    return stdout.trim() !== "";
  } catch {
    return false;
  }
}
