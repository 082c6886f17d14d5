import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Engine } from "./engine.type";
import type { LocalDirectory } from "./localDirectory";
import { neo4jConf } from "./neo4jConf";
import { processCommand } from "./processIdentity";
import { waitUntil } from "./waitUntil";

const run = promisify(execFile);
const STOP_GRACE_MS = 30_000;

/** Neo4j's own launcher opens these packages to it; the rest bounds memory and quiets libraries. */
const JAVA_OPTIONS = [
  "-Xms256m",
  "-Xmx1g",
  "-XX:+UseG1GC",
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+DisableExplicitGC",
  "-Djdk.nio.maxCachedBufferSize=1024",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "-Dfile.encoding=UTF-8",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
];

/** Writes its own number first, so that no moment exists at which Neo4j runs and nobody could know. */
const NOTE_PID_AND_RUN = 'echo $$ > "$0" && exec "$@"';

/** Neo4j as a Java process of its own process group: a Ctrl-C in the terminal reaches us, not it. */
export function javaEngine(directory: LocalDirectory, classPath: string | null): Engine {
  const homeOption = `--home-dir=${directory.home}`;

  async function runningPid(): Promise<number | null> {
    const pid = Number(await readFile(directory.pid, "utf8").catch(() => ""));
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return (await processCommand(pid)).includes(homeOption) ? pid : null;
  }

  async function setInitialPassword(password: string): Promise<void> {
    if (existsSync(join(directory.data, "databases", "system"))) return;
    const environment = [`NEO4J_HOME=${directory.home}`, `NEO4J_CONF=${directory.configuration}`];
    const java = ["java", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", needed(classPath)];
    // In a file of arguments: every user of the machine sees command lines.
    const admin = join(directory.configuration, "set-initial-password.args");
    await writeFile(admin, `org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`, {
      mode: 0o600,
    });
    try {
      await run("env", [...environment, ...java, `@${admin}`]);
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim().split("\n", 5).join("\n");
      throw new Error(`Neo4j's initial password could not be set: ${said}`, { cause: error });
    } finally {
      await rm(admin, { force: true });
    }
  }

  return {
    async start(port, password) {
      const configuration = join(directory.configuration, "neo4j.conf");
      await writeFile(configuration, neo4jConf({ port, dataDirectory: directory.data }));
      await setInitialPassword(password);
      await rm(directory.pid, { force: true });
      const log = await open(directory.log, "w", 0o600);
      const places = [homeOption, `--config-dir=${directory.configuration}`];
      // Console mode: else Neo4j closes its output, and a failed start could not tell why.
      const entry = ["org.neo4j.server.CommunityEntryPoint", ...places, "--console-mode"];
      const command = ["java", ...JAVA_OPTIONS, "-cp", needed(classPath), ...entry];
      const child = spawn("sh", ["-c", NOTE_PID_AND_RUN, directory.pid, ...command], {
        cwd: directory.home,
        detached: true,
        stdio: ["ignore", log.fd, log.fd],
      });
      child.unref();
      try {
        await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
      } finally {
        await log.close();
      }
      // Until the note is there, "not running" would be said of a process that is about to run.
      await waitUntil(() => Promise.resolve(existsSync(directory.pid)), { withinMs: 5_000, everyMs: 10 });
    },
    isRunning: async () => (await runningPid()) !== null,
    async stop() {
      const pid = await runningPid();
      if (pid === null) return;
      const isGone = async () => (await runningPid()) === null;
      process.kill(pid, "SIGTERM");
      if (await waitUntil(isGone, { withinMs: STOP_GRACE_MS, everyMs: 50 })) return;
      process.kill(pid, "SIGKILL");
      await waitUntil(isGone, { withinMs: 5_000, everyMs: 50 });
    },
    lastOutput: async () =>
      (await readFile(directory.log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-15).join("\n"),
  };
}

function needed(classPath: string | null): string {
  if (classPath === null)
    throw new Error("Starting needs a class path; without one a running Neo4j can only be used or stopped.");
  return classPath;
}
