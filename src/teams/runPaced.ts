import { setImmediate } from "node:timers/promises";
import type { Budget, Steps } from "./teamProblem.type";

/** How long work goes on before everything else gets its turn, in milliseconds. */
const TURN_MS = 10;

/** When work has to end. */
export interface Pace {
  /** Milliseconds from now on. */
  readonly deadlineMs: number;
  /** Ends it at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a search step by step, so that the process does other things in between, and tells it by its budget when its time is
 * over.
 *
 * @throws the signal's reason when that aborts it
 */
export async function runPaced<Result>(
  steps: Steps<Result>,
  budget: Budget,
  { deadlineMs, signal }: Pace,
): Promise<Result> {
  const end = performance.now() + deadlineMs;
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now >= end) budget.isOver = true;
    if (now - turn < TURN_MS) continue;
    await setImmediate();
    signal?.throwIfAborted();
    turn = performance.now();
  }
}
