/** Runs the Neo4j of one data directory, as a process or a container. Call with the start-stop lock held. */
export interface Engine {
  /** Starts it on a loopback port and returns at once; whether it comes up is for the caller to see. */
  start(port: number, password: string): Promise<void>;
  /** Whether it lives: whoever started it, ready or not. */
  isRunning(): Promise<boolean>;
  /** Stops it gracefully, by force after 30 seconds; resolves when it is gone. */
  stop(): Promise<void>;
  /** The last lines it printed. */
  lastOutput(): Promise<string>;
}
