import { setTimeout as pause } from "node:timers/promises";
import type { UpkeepTask } from "./tasks";

/** The part of a log that upkeep uses; told numbers and names of tasks alone. */
export interface UpkeepLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/** Pause between two rounds, in milliseconds: an hour. */
const EVERY_MS = 3_600_000;

/** How many a task removes in one transaction, so that none of them takes long. */
export const BATCH = 100;

/**
 * Removes, round by round, what is kept no longer. Several processes may do so side by side: a task that finds nothing left
 * writes nothing.
 */
export class Upkeep {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly tasks: readonly UpkeepTask[],
    private readonly log: UpkeepLog,
    private readonly everyMs = EVERY_MS,
  ) {}

  /** Begins the first round now. */
  start(): void {
    this.running = this.run();
  }

  /** Ends after the transaction that runs. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      for (const task of this.tasks) await this.runTask(task);
      await pause(this.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** A task that fails is tried again in the next round, and does not keep the others from running. */
  private async runTask({ name, run }: UpkeepTask): Promise<void> {
    try {
      let removed = 0;
      for (let batch = BATCH; batch > 0 && !this.stopping.signal.aborted; removed += batch)
        batch = await run(BATCH);
      if (removed > 0) this.log.info({ task: name, removed }, "Upkeep removed what is kept no longer");
    } catch (error) {
      this.log.warn({ task: name, error: (error as Error).name }, "A task of the upkeep failed");
    }
  }
}
