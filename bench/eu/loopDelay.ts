import { performance } from "node:perf_hooks";

/** Longest time that the event loop was held up while `work` ran, in milliseconds, and how long that took in all. */
export async function heldUp<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; longestMs: number; totalMs: number }> {
  let longestMs = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last - 1);
    last = now;
  };
  const timer = setInterval(look, 1);
  const began = performance.now();
  try {
    const result = await work();
    look();
    return { result, longestMs, totalMs: performance.now() - began };
  } finally {
    clearInterval(timer);
  }
}

/** The value at or below which a share of the values are. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
