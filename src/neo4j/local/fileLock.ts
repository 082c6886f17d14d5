import { randomUUID } from "node:crypto";
import { link, readFile, unlink, writeFile } from "node:fs/promises";
import { processIdentity } from "./processIdentity";

/** Who holds a lock; the content of its file. */
export interface LockHolder {
  pid: number;
  /** See {@link processIdentity}: a later process with this number is another one. */
  identity: string | null;
  /** When it was taken, ISO text. */
  since: string;
  /** Unique for each taking. */
  token: string;
}

/** The outcome of one try: the lock, or who has it. */
export type LockAttempt = { release: () => Promise<void>; holder?: undefined } | { holder: LockHolder };

const WAIT_MS = 50;

/** Whether the process that wrote this still lives. */
export async function isAlive(holder: Pick<LockHolder, "pid" | "identity">): Promise<boolean> {
  const identity = await processIdentity(holder.pid);
  return identity !== null && (holder.identity === null || identity === holder.identity);
}

/**
 * Tries once to take the lock at `path`. The lock of a dead process, kill -9 included, counts as free.
 *
 * Taking is a hard link of a complete file, so it is atomic and never half-written. Only one may remove a dead
 * process' lock: whoever holds the lock named after that lock's token, which is taken by these same rules. While it is
 * held, the dead lock cannot turn into somebody's fresh one between the look and the removal.
 */
export async function tryFileLock(path: string): Promise<LockAttempt> {
  const own = await newHolder();
  const draft = `${path}.${own.token}.new`;
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    for (;;) {
      if (await linked(draft, path)) return { release: () => unlink(path) };
      const holder = await readHolder(path);
      if (holder === null) continue;
      if (await isAlive(holder)) return { holder };
      await removeDead(path, holder);
    }
  } finally {
    await unlink(draft);
  }
}

/** Waits for the lock, runs `work`, gives the lock back. `onWait` is called once, with the holder, if it must wait. */
export async function withFileLock<T>(
  path: string,
  work: () => Promise<T>,
  onWait: (holder: LockHolder) => void = () => undefined,
): Promise<T> {
  for (let waited = false; ; waited = true) {
    const attempt = await tryFileLock(path);
    if (attempt.holder === undefined) {
      try {
        return await work();
      } finally {
        await attempt.release();
      }
    }
    if (!waited) onWait(attempt.holder);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

async function removeDead(path: string, dead: LockHolder): Promise<void> {
  const attempt = await tryFileLock(`${path}.${dead.token}`);
  if (attempt.holder !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    return;
  }
  try {
    if ((await readHolder(path))?.token === dead.token) await unlink(path);
  } finally {
    await attempt.release();
  }
}

async function newHolder(): Promise<LockHolder> {
  return {
    pid: process.pid,
    identity: await processIdentity(process.pid),
    since: new Date().toISOString(),
    token: randomUUID().slice(0, 8),
  };
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** `null` when the lock is gone meanwhile. */
async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as LockHolder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`The lock file ${path} cannot be read. Remove it if no process uses this directory.`, {
      cause: error,
    });
  }
}
