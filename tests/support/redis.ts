import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../src/neo4j/local/freePort";

/** A Redis of one test file, on a free port, with a directory of its own and nothing written to disk. */
export interface TestRedis {
  /** What `REDIS_URL` takes. */
  url: string;
  /** Stops it as a crash does; {@link TestRedis.start} brings an empty one back at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Lets it take connections and commands without answering any, and answer again. */
  freeze(): void;
  thaw(): void;
  /** Stops it and removes its directory. */
  remove(): Promise<void>;
}

/** Starts a Redis. With a password, its address holds it. */
export async function startRedis({ password }: { password?: string } = {}): Promise<TestRedis> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "lighthouse-test-redis-"));
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", directory, "--save", ""];
    const secret = password === undefined ? [] : ["--requirepass", password];
    child = spawn("redis-server", [...settings, ...secret], { stdio: "ignore" });
    let failure: Error | undefined;
    child.once("error", (error) => (failure = explained(error)));
    child.once("exit", () => (failure ??= new Error(`redis-server ended at once; was port ${port} taken?`)));
    process.once("exit", kill);
    while (!(await answers(port))) {
      if (failure) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function stop(): Promise<void> {
    process.off("exit", kill);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    kill();
    await exited;
  }

  function kill(): void {
    child?.kill("SIGKILL");
  }

  await start();
  return {
    url: `redis://${password === undefined ? "" : `:${password}@`}127.0.0.1:${port}`,
    start,
    stop,
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
    async remove() {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = createConnection({ port, host: "127.0.0.1" });
  const isOpen = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}

function explained(error: Error): Error {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return error;
  return new Error(
    "redis-server is not installed, which this test needs. Debian and Ubuntu: apt-get install redis-server; macOS: brew install redis.",
  );
}
