import { performance } from "node:perf_hooks";
import { percentile } from "../eu/loopDelay";

/** How fast something was answered. */
export interface Rate {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

/**
 * Asks as so many clients at once would, each its next question when the last is answered.
 *
 * @param seconds how long
 */
export async function measure(
  clients: number,
  seconds: number,
  ask: (question: number) => Promise<void>,
): Promise<Rate> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  let next = 0;
  const client = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await ask(next++);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - began) / 1_000;
  return {
    perSecond: times.length / took,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}
