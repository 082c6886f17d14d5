import { Turns } from "../projection/turns";
import type { Budget, Steps } from "./teamProblem.type";

/** When work has to end. */
export interface Pace {
  /** Milliseconds from now on. */
  readonly deadlineMs: number;
  /** Ends it at its next turn. */
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
  const turns = new Turns(signal);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= end) budget.isOver = true;
    if (turns.areDue) await turns.pass();
  }
}
