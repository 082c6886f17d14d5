import { isRetryableError } from "neo4j-driver";

/** How long and how often {@link retrying} tries again. */
export interface RetryOptions {
  /** No new attempt starts later than this after the first; milliseconds. */
  maximumMs: number;
  /** Pause after the first failure, doubled after each further one; milliseconds. */
  firstPauseMs: number;
}

const LONGEST_PAUSE_MS = 2_000;

/**
 * Runs `work` again while it fails with an error that the driver calls retryable: a lost connection, a transient
 * error, an expired session. Pauses grow and carry up to 20 % jitter, so that many callers do not return at once.
 *
 * @throws the last error, unchanged.
 */
export async function retrying<T>(
  work: () => Promise<T>,
  { maximumMs, firstPauseMs }: RetryOptions,
): Promise<T> {
  const start = Date.now();
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      const wait = pause * (0.8 + Math.random() * 0.4);
      if (!(error instanceof Error) || !isRetryableError(error) || Date.now() - start + wait > maximumMs)
        throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
