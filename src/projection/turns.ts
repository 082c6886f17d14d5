import { setImmediate } from "node:timers/promises";

/** Longest stretch of work before others get their turn, in milliseconds. */
const STRETCH_MS = 10;
/** Steps between two looks at the clock. */
const STEPS = 16;

/** Lets others have their turn between the steps of long work, so that nobody waits longer than a stretch for it. */
export class Turns {
  private began = performance.now();
  private steps = 0;

  /** @param signal ends the work at its next turn, with the signal's reason */
  constructor(private readonly signal?: AbortSignal) {}

  /** Call it after each small step. */
  async next(): Promise<void> {
    this.steps += 1;
    if (this.steps % STEPS === 0) await this.afterLongStep();
  }

  /** Call it after a step that takes milliseconds by itself. */
  async afterLongStep(): Promise<void> {
    if (this.areDue) await this.pass();
  }

  /** Whether others have waited for a stretch. */
  get areDue(): boolean {
    return performance.now() - this.began >= STRETCH_MS;
  }

  /** Lets others have their turn. */
  async pass(): Promise<void> {
    await setImmediate();
    this.signal?.throwIfAborted();
    this.began = performance.now();
  }
}
