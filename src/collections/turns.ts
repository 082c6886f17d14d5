import { setImmediate } from "node:timers/promises";

/** Longest stretch of work before others get their turn, in milliseconds. */
const STRETCH_MS = 5;

/** Lets others have their turn between the steps of long work, so that nobody waits longer than a stretch for it. */
export class Turns {
  private began = performance.now();

  /** @param signal ends the work at its next turn, with the signal's reason */
  constructor(private readonly signal?: AbortSignal) {}

  /** Call it after each step, however small: looking at the clock takes far less time than most. */
  async next(): Promise<void> {
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

/** Tells work that its time is over: it then ends with what it has. */
export interface Budget {
  isOver: boolean;
}

/** When work ends that goes on for long. */
export interface Pace {
  /** Ends it at its next turn. */
  readonly signal?: AbortSignal | undefined;
  /** After how many milliseconds from now on it is told that its time is over; left out, it is never told. */
  readonly deadline?: { readonly ms: number; readonly budget: Budget };
}

/**
 * Runs work step by step, so that the process does other things in between.
 *
 * @returns what the work returns
 * @throws the signal's reason when that aborts it
 */
export async function inTurns<Result>(
  work: Generator<void, Result>,
  { signal, deadline }: Pace = {},
): Promise<Result> {
  const end = deadline && performance.now() + deadline.ms;
  const turns = new Turns(signal);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (deadline && performance.now() >= end!) deadline.budget.isOver = true;
    if (turns.areDue) await turns.pass();
  }
}
