import { Turns } from "../collections/turns";

/** Bounds long work over the network: how much of it there may be, and how long others wait for their turn. */
export class Workload {
  private readonly turns = new Turns();
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
    return this.turns.areDue ? this.turns.pass() : null;
  }
}
