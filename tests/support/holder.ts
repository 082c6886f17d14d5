import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A child process that holds something, see holdLocal.ts. */
export interface Holder {
  pid: number;
  /** "held", or the name of the error. */
  outcome: string;
  release(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a process that takes a lock, the service lock or the Neo4j of a directory; resolves when it has or cannot. */
export async function startHolder(what: "lock" | "service" | "neo4j", path: string): Promise<Holder> {
  const register = join(__dirname, "registerTypeScript.cjs");
  const child = spawn(
    process.execPath,
    ["--require", register, join(__dirname, "holdLocal.ts"), what, path],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const exited = once(child, "exit");
  const [outcome] = (await once(child.stdout, "data")) as [Buffer];
  return {
    pid: child.pid!,
    outcome: outcome.toString().trim(),
    async release() {
      child.stdin.end();
      await exited;
    },
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
  };
}
