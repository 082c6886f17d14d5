import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, type LockHolder } from "./fileLock";
import { processIdentity } from "./processIdentity";

/** One process' use of the running Neo4j. */
export interface Lease {
  /** Call with the start-stop lock held. @returns how many living leases are left. */
  end(): Promise<number>;
}

/** Notes in `directory` that this process uses Neo4j. Call with the start-stop lock held. */
export async function takeLease(directory: string): Promise<Lease> {
  const path = join(directory, `${process.pid}-${randomUUID().slice(0, 8)}.json`);
  const owner = { pid: process.pid, identity: await processIdentity(process.pid) };
  await writeFile(`${path}.new`, JSON.stringify(owner), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return {
    async end() {
      await rm(path, { force: true });
      return countLeases(directory);
    },
  };
}

/** Counts the leases of living processes and removes those of dead ones. */
export async function countLeases(directory: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    const owner = name.endsWith(".json") ? await readOwner(path) : null;
    if (owner && (await isAlive(owner))) living += 1;
    else await rm(path, { force: true });
  }
  return living;
}

async function readOwner(path: string): Promise<Pick<LockHolder, "pid" | "identity"> | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Pick<LockHolder, "pid" | "identity">;
  } catch {
    return null;
  }
}
