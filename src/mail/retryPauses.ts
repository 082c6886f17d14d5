const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds between attempts, growing: together a little less than three days. */
const PAUSES = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  ...Array<number>(5).fill(12 * HOUR),
] as const;

/** How long to wait after so many attempts, in seconds; null: it was the last. */
export function pauseAfter(attempts: number): number | null {
  return PAUSES[attempts - 1] ?? null;
}
