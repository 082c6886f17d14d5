import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Engine } from "./engine.type";
import type { LocalDirectory } from "./localDirectory";

const run = promisify(execFile);
const IMAGE = "neo4j:5.26-community";

/** Neo4j as a container of the official image, its data in the data directory. The first start pulls the image. */
export function dockerEngine(directory: LocalDirectory): Engine {
  const name = `lighthouse-neo4j-${createHash("sha256").update(directory.home).digest("hex").slice(0, 12)}`;

  async function docker(...args: string[]): Promise<string> {
    const { stdout, stderr } = await run("docker", args, { maxBuffer: 16_000_000 });
    return (stdout + stderr).trim();
  }

  return {
    async start(port, password) {
      const environment = join(directory.configuration, "container.env");
      await writeFile(environment, containerEnvironment(port, password), { mode: 0o600 });
      await docker("rm", "--force", name).catch(() => undefined);
      await docker(
        ...["run", "--detach", "--name", name, "--publish", `127.0.0.1:${port}:7687`],
        ...["--volume", `${directory.data}:/data`, "--env-file", environment, ...sameUser(), IMAGE],
      );
    },
    isRunning: async () =>
      (await docker("inspect", "--format", "{{.State.Running}}", name).catch(() => "false")) === "true",
    async stop() {
      await docker("stop", "--time", "30", name);
      await docker("rm", "--force", name);
    },
    lastOutput: () => docker("logs", "--tail", "15", name).catch(() => ""),
  };
}

function containerEnvironment(port: number, password: string): string {
  return [
    `NEO4J_AUTH=neo4j/${password}`,
    `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`,
    "NEO4J_server_memory_heap_max__size=1g",
    "NEO4J_server_memory_pagecache_size=256m",
    "NEO4J_db_tx__log_preallocate=false",
    "NEO4J_dbms_usage__report_enabled=false",
    "",
  ].join("\n");
}

/** Files in the data directory shall belong to its owner. */
function sameUser(): string[] {
  return process.getuid && process.getgid ? ["--user", `${process.getuid()}:${process.getgid()}`] : [];
}
