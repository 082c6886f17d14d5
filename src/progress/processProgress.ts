import { lineProgress } from "./lineProgress";
import type { Progress } from "./progress.type";
import { terminalProgress } from "./terminalProgress";

/** Progress for this process' user, on standard error: standard output is for results. Bars need a terminal. */
export function processProgress(): Progress {
  const stream = process.stderr;
  return stream.isTTY ? terminalProgress(stream) : lineProgress((line) => void stream.write(`${line}\n`));
}
