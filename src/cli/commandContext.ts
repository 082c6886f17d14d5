import type { Config } from "../config";
import type { Progress } from "../progress/progress.type";

/** What every command gets. */
export interface CommandContext {
  /** Read when a command runs, so that help works with any configuration. */
  config: () => Config;
  progress: Progress;
  /** Writes a line of the result to standard output. */
  print: (line: string) => void;
}
