import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const HAS_PROC = existsSync("/proc/self/stat");

/**
 * Tells one process from a later one with the same number: its start time.
 *
 * @returns `null` when no such process lives (a zombie does not).
 */
export async function processIdentity(pid: number): Promise<string | null> {
  return HAS_PROC ? identityFromProc(pid) : identityFromPs(pid);
}

/** The command line of a living process, its arguments joined by spaces; "" when there is none. */
export async function processCommand(pid: number): Promise<string> {
  if ((await processIdentity(pid)) === null) return "";
  try {
    if (HAS_PROC) return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    return (await run("ps", ["-ww", "-o", "command=", "-p", String(pid)])).stdout;
  } catch {
    return "";
  }
}

async function identityFromProc(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
    ]);
    // The second field, the program's name in brackets, may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, startTicks] = [fields[0]!, fields[19]!];
    return "ZX".includes(state) ? null : `${boot.trim().slice(0, 8)}-${startTicks}`;
  } catch {
    return null;
  }
}

async function identityFromPs(pid: number): Promise<string | null> {
  try {
    const { stdout } = await run("ps", ["-o", "state=,lstart=", "-p", String(pid)]);
    const [state = "Z", ...start] = stdout.trim().split(/\s+/);
    return state.startsWith("Z") ? null : start.join("-");
  } catch {
    return null;
  }
}
