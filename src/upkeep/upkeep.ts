/** The part of a log that the upkeep uses. */
export interface UpkeepLog {
  warn(facts: object, message: string): void;
}

/** Something that is due again and again. */
export interface UpkeepTask {
  /** What it does, for the log. */
  readonly name: string;
  /** Does a part of what is due. @returns whether there may be more */
  run(): Promise<boolean>;
}

/** How long the upkeep rests between rounds, in milliseconds. */
const PAUSE = 10 * 60_000;

/**
 * What the service does by itself, in rounds: each task until nothing is left of it. What is due is in the database, so
 * several processes may run it side by side, and a restart loses nothing.
 */
export class Upkeep {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly tasks: readonly UpkeepTask[],
    private readonly log: UpkeepLog,
    private readonly pause = PAUSE,
  ) {}

  /** Works in rounds from now on, until `stop`. */
  start(): void {
    this.running = this.run();
  }

  /** Ends after the part that is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** One round. A task that fails does not keep the others from theirs. */
  async round(): Promise<void> {
    for (const task of this.tasks) {
      try {
        while (!this.stopping.signal.aborted && (await task.run()));
      } catch (error) {
        this.log.warn({ task: task.name, error: (error as Error).name }, "A task of the upkeep failed");
      }
    }
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.round();
      await this.rest();
    }
  }

  private rest(): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pause);
      signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
}
