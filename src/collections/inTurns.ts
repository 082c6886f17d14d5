import { setImmediate } from "node:timers/promises";

/** How long work goes on before others get their turn, in milliseconds. */
const TURN_MS = 8;

/** Runs work that yields now and then, so that nobody else waits long for it. @returns what it returns */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  let turnEnd = performance.now() + TURN_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < turnEnd) continue;
    await setImmediate();
    turnEnd = performance.now() + TURN_MS;
  }
}
