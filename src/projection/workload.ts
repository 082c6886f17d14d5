import { setImmediate } from "node:timers/promises";

/** Longest stretch of work before others get their turn, in milliseconds. */
const STRETCH_MS = 10;

/** Bounds long work over the network: how much of it there may be, and how long others wait for their turn. */
export class Workload {
  private began = performance.now();
  private done = 0;

  /** @param limit most steps, of whatever the work counts */
  constructor(private readonly limit: number) {}

  /** Whether the limit is reached: what follows is left undone. */
  get isSpent(): boolean {
    return this.done >= this.limit;
  }

  /** Counts steps that were done. @returns a promise to wait for when it is others' turn, else null */
  add(steps: number): Promise<void> | null {
    this.done += steps;
    return performance.now() - this.began < STRETCH_MS ? null : this.pause();
  }

  private async pause(): Promise<void> {
    await setImmediate();
    this.began = performance.now();
  }
}
