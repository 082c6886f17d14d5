import { readFile, rename, writeFile } from "node:fs/promises";
import { answersBolt } from "./bolt";
import { cachedClassPath, resolveClassPath } from "./classPath";
import { dockerEngine } from "./dockerEngine";
import type { Engine } from "./engine.type";
import { freePort } from "./freePort";
import { javaEngine } from "./javaEngine";
import type { LocalDirectory } from "./localDirectory";
import { chooseEngine, type EngineKind } from "./requirements";
import { waitUntil } from "./waitUntil";

const START_LIMIT_MS = 180_000;
const TELL_EVERY_MS = 5_000;
const ATTEMPTS = 5;
/** How Neo4j and Docker say that somebody else took the port meanwhile. */
const PORT_TAKEN = /already in use|port is already allocated|Failed to bind/i;

interface RunningState {
  kind: EngineKind;
  port: number;
}

/** The engine whose Neo4j lives on this directory, and its port; `null` when none does. */
export async function runningEngine(
  directory: LocalDirectory,
): Promise<{ engine: Engine; port: number } | null> {
  const state = await readFile(directory.state, "utf8").then(
    (text) => JSON.parse(text) as RunningState,
    () => null,
  );
  if (state === null) return null;
  const engine = state.kind === "docker" ? dockerEngine(directory) : javaEngine(directory, null);
  return (await engine.isRunning()) ? { engine, port: state.port } : null;
}

/**
 * Joins the living Neo4j of this directory or starts one. Call with the start-stop lock held.
 *
 * @returns its Bolt address, answering.
 */
export async function startOrJoin(
  directory: LocalDirectory,
  password: string,
  progress: (message: string) => void,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const { engine, port } = (await runningEngine(directory)) ?? (await start(directory, password, progress));
    const uri = `neo4j://127.0.0.1:${port}`;
    if (await comesUp(engine, { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password }, progress))
      return uri;
    const output = await engine.lastOutput();
    if (await engine.isRunning()) {
      await engine.stop();
      throw new Error(
        `Neo4j did not answer within ${START_LIMIT_MS / 1000} s. Its log: ${directory.log}\n${output}`,
      );
    }
    if (attempt === ATTEMPTS || !PORT_TAKEN.test(output)) {
      throw new Error(`Neo4j ended while starting. Its log: ${directory.log}\n${output}`);
    }
  }
}

async function start(directory: LocalDirectory, password: string, progress: (message: string) => void) {
  const kind = await chooseEngine((await cachedClassPath()) === null);
  const engine =
    kind === "docker" ? dockerEngine(directory) : javaEngine(directory, await resolveClassPath(progress));
  progress(kind === "docker" ? "Starting Neo4j with Docker …" : "Starting Neo4j …");
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    // Before the start: should we be killed right after it, the next process must know where to look.
    await writeFile(`${directory.state}.new`, JSON.stringify({ kind, port } satisfies RunningState), {
      mode: 0o600,
    });
    await rename(`${directory.state}.new`, directory.state);
    try {
      await engine.start(port, password);
      return { engine, port };
    } catch (error) {
      // Docker refuses a taken port at once; the Java process says so in its output.
      if (attempt === ATTEMPTS || !(error instanceof Error && PORT_TAKEN.test(error.message))) throw error;
    }
  }
}

async function comesUp(
  engine: Engine,
  access: { uri: string; username: string; password: string },
  progress: (message: string) => void,
): Promise<boolean> {
  const began = Date.now();
  let told = began;
  let isUp = false;
  await waitUntil(
    async () => {
      isUp = await answersBolt(access);
      if (Date.now() - told > TELL_EVERY_MS) {
        told = Date.now();
        progress(`Waiting for Neo4j to answer (${Math.round((told - began) / 1000)} s) …`);
      }
      return isUp || !(await engine.isRunning());
    },
    { withinMs: START_LIMIT_MS, everyMs: 150 },
  );
  return isUp;
}
